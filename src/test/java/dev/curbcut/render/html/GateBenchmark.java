package dev.curbcut.render.html;

import dev.curbcut.address.Preferences;
import dev.curbcut.address.ReaderLink;
import dev.curbcut.bench.BenchPages;
import dev.curbcut.language.Catalogues;
import dev.curbcut.language.PageLocalizer;
import dev.curbcut.language.Translator;
import dev.curbcut.page.Page;
import dev.curbcut.render.RenderSettings;
import dev.curbcut.render.Renderer;
import dev.curbcut.render.answer.Rendering;
import dev.curbcut.theme.Themes;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What the gate costs: one operation is one pass over what is written for all pages. */
@State(Scope.Benchmark)
public class GateBenchmark {
    private final Gate gate = new Gate();
    private final List<Html> bodies = new ArrayList<>();
    private final List<List<Html>> forms = new ArrayList<>();

    @Setup
    public void write() throws Exception {
        Gate witness = new Gate() {
            @Override
            public Passed pass(Html body, List<Html> slots) {
                bodies.add(body);
                forms.add(slots);
                return super.pass(body, slots);
            }
        };
        var renderer = new Renderer(Themes.load(null), Catalogues.load(), new PageLocalizer(Translator.NONE), ReaderLink.PLAIN, address -> true, new RenderSettings(60_000, 60_000_000), witness);
        for (Page page : BenchPages.pages()) {
            renderer.page(page, Rendering.of(Preferences.DEFAULT));
        }
    }

    @Benchmark
    public void gate(Blackhole hole) {
        for (int i = 0; i < bodies.size(); i++) {
            hole.consume(gate.pass(bodies.get(i), forms.get(i)));
        }
    }
}
