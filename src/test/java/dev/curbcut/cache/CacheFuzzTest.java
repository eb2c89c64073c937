package dev.curbcut.cache;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.curbcut.Mutations;
import dev.curbcut.address.Address;
import dev.curbcut.fetch.Fetched;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever an origin says of caching, and whatever stands in the store: understood, or as if it weren't there. */
class CacheFuzzTest {
    @Test
    void spoiled_directives_are_understood_or_passed_over() {
        Mutations.of(fields(), this::directives);
    }

    @Test
    void a_spoiled_value_of_the_store_is_no_copy() {
        Mutations.of(values(), this::value);
    }

    @Tag("fuzz")
    @MethodSource("fields")
    @FuzzTest(maxDuration = "10m")
    void any_directives_are_understood_or_passed_over(byte[] bytes) {
        directives(bytes);
    }

    @Tag("fuzz")
    @MethodSource("values")
    @FuzzTest(maxDuration = "10m")
    void any_value_of_the_store_is_a_copy_or_none(byte[] bytes) {
        value(bytes);
    }

    static List<byte[]> fields() {
        return Mutations.texts("max-age=60, s-maxage=\"5\", no-cache=\"a,b\"", "private, max-age=-1", "u=1;x, max-age=99999999999999999999", ",,=,=\"");
    }

    static List<byte[]> values() {
        return List.of(SharedCopyFormat.write(copy()));
    }

    private void directives(byte[] bytes) {
        List<String> lines = new String(bytes, StandardCharsets.ISO_8859_1).lines().toList();
        CacheDirectives.cacheControl(lines);
        CacheDirectives.targeted(lines);
        var fields = lines.stream().map(line -> Map.entry("cache-control", line)).toList();
        FreshnessRules.decide(new ResponseFacts(200, fields, Instant.EPOCH, Instant.EPOCH, List.of()), Rules.ROUND);
    }

    private void value(byte[] bytes) {
        SharedCopyFormat.read(bytes).ifPresent(copy -> assertThat(copy.fetched().body()).isNotNull());
    }

    private static SharedCopy copy() {
        Address address = Address.of("https://www.example.gov/");
        var headers = List.of(Map.entry("content-type", "text/html"));
        var fetched = new Fetched(address, address, 200, headers, new byte[] {1, 2, 3}, Instant.EPOCH, Instant.EPOCH, false, List.of());
        return new SharedCopy(fetched, new ResponseFacts(200, headers, Instant.EPOCH, Instant.EPOCH, List.of()));
    }
}
