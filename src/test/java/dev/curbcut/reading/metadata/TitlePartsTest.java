package dev.curbcut.reading.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TitlePartsTest {
    @Test
    void a_title_is_taken_apart_where_sites_part_theirs() {
        assertThat(TitleParts.of("通知公告_政务公开_某市人民政府").parts()).isEqualTo(List.of("通知公告", "政务公开", "某市人民政府"));
        assertThat(TitleParts.of("Bins and recycling - City of Oak || Home").parts()).isEqualTo(List.of("Bins and recycling", "City of Oak", "Home"));
        assertThat(TitleParts.of("某市人民政府——关于放假的通知").parts()).isEqualTo(List.of("某市人民政府", "关于放假的通知"));
        assertThat(TitleParts.of("A well-known 3:1 ratio").parts()).isEqualTo(List.of("A well-known 3:1 ratio"));
    }

    @Test
    void a_title_of_one_mark_without_an_end_takes_no_longer_than_any_other() {
        org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
            TitleParts.of("t".repeat(3_000_000));
            TitleParts.of("a" + "-".repeat(3_000_000) + "b");
        });
    }
}
