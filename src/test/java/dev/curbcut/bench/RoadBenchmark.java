package dev.curbcut.bench;

import dev.curbcut.Road;
import dev.curbcut.address.Preferences;
import dev.curbcut.page.Page;
import dev.curbcut.proxy.Answer.Keep;
import dev.curbcut.proxy.AnswerFactory;
import dev.curbcut.reading.Outcome;
import dev.curbcut.reading.Reader;
import dev.curbcut.reading.source.Decoder;
import dev.curbcut.reading.source.Source;
import dev.curbcut.reading.source.SubFetch;
import dev.curbcut.reading.source.Tree;
import dev.curbcut.render.Renderer;
import dev.curbcut.render.answer.Rendering;
import java.util.List;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What each step costs: one operation is one pass over all pages. {@code jsoup} is the measure of the others. */
@State(Scope.Benchmark)
public class RoadBenchmark {
    private final Reader reader = Road.reader();
    private final Renderer renderer = Road.renderer();
    private List<Source> sources;
    private List<String> texts;

    /** Read for the steps after reading alone: a fork that has read them has compiled the reader already, and waited for it. */
    @State(Scope.Benchmark)
    public static class Read {
        private List<Page> pages;

        @Setup
        public void load() throws Exception {
            pages = BenchPages.pages();
        }
    }

    @Setup
    public void load() throws Exception {
        sources = BenchPages.sources();
        texts = sources.stream().map(source -> Decoder.decode(source).text()).toList();
    }

    @Benchmark
    public void jsoup(Blackhole hole) {
        for (String text : texts) {
            hole.consume(Jsoup.parse(text));
        }
    }

    @Benchmark
    public void decode(Blackhole hole) {
        for (Source source : sources) {
            hole.consume(Decoder.decode(source));
        }
    }

    @Benchmark
    public void parse(Blackhole hole) {
        for (int i = 0; i < texts.size(); i++) {
            hole.consume(Tree.parse(texts.get(i), sources.get(i).address(), Road.reading().bounds()));
        }
    }

    /** From bytes to a page: decoding and parsing included. */
    @Benchmark
    public void read(Blackhole hole) {
        for (Source source : sources) {
            hole.consume(reader.read(source, false, SubFetch.NONE));
        }
    }

    /** From a page to a document: the gate included. */
    @Benchmark
    public void render(Read read, Blackhole hole) {
        for (Page page : read.pages) {
            hole.consume(renderer.page(page, Rendering.of(Preferences.DEFAULT)));
        }
    }

    /** From an origin's bytes to an answer that can be sent: compressed and tagged. */
    @Benchmark
    public void whole(Blackhole hole) {
        for (Source source : sources) {
            if (reader.read(source, false, SubFetch.NONE) instanceof Outcome.Read(Page page)) {
                hole.consume(AnswerFactory.of(renderer.page(page, Rendering.of(Preferences.DEFAULT)), Keep.WHILE_FRESH, List.of()));
            }
        }
    }
}
