package dev.curbcut.render.own;

import dev.curbcut.address.Address;
import dev.curbcut.language.Catalogue;
import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Clause;
import dev.curbcut.page.Fault;
import dev.curbcut.page.Fault.Weight;
import dev.curbcut.page.Findings;
import dev.curbcut.page.Findings.Example;
import dev.curbcut.page.Findings.Finding;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Kind;
import dev.curbcut.page.Page;
import dev.curbcut.page.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The report for a page's owner as a page of ours: what was found, what was looked for in vain, what can't be known here. */
public final class ReportPage {
    /** How many sentences say what was not checked. */
    static final int UNCHECKED = 5;

    private final Findings findings;
    private final Catalogue ui;
    private final List<Block> blocks = new ArrayList<>();

    private ReportPage(Findings findings, Catalogue ui) {
        this.findings = findings;
        this.ui = ui;
    }

    public static Page page(Findings findings, Catalogue ui) {
        return new ReportPage(findings, ui).page();
    }

    private Page page() {
        paragraph(text(ui.say("report.about") + " "), new Inline.Link(new Target.Web(findings.address(), null), List.of(new Inline.Foreign(findings.lang(), List.of(text(findings.title()))))));
        paragraph(text(findings.address().toString()));
        paragraph(text(ui.say("report.how")));
        int failures = (int) findings.found().stream().filter(finding -> finding.fault().weight() == Weight.FAILURE).count();
        paragraph(text(ui.say("report.sum", findings.found().size(), failures, findings.passed().size())));
        for (Weight weight : Weight.values()) {
            List<Finding> of = findings.found().stream().filter(finding -> finding.fault().weight() == weight).toList();
            if (!of.isEmpty()) {
                heading(2, ui.say("report." + weight.name().toLowerCase(Locale.ROOT)));
                of.forEach(this::finding);
            }
        }
        heading(2, ui.say("report.passed"));
        list(findings.passed().stream().map(fault -> List.<Inline>of(text(ui.say("fault." + fault.key())))).toList());
        heading(2, ui.say("report.unchecked"));
        list(unchecked(ui).stream().map(words -> List.<Inline>of(text(words))).toList());
        return new Page(findings.address(), Kind.DOCUMENT, ui.tag(), ui.say("report.title"), "", List.of(), null, null, List.of(), blocks, null,
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), false);
    }

    static List<String> unchecked(Catalogue ui) {
        return IntStream.rangeClosed(1, UNCHECKED).mapToObj(n -> ui.say("report.unchecked." + n)).toList();
    }

    private void finding(Finding finding) {
        Fault fault = finding.fault();
        heading(3, ui.say("report.count", ui.say("fault." + fault.key()), finding.count()));
        Clause clause = fault.clause();
        if (clause != null) {
            paragraph(new Inline.Link(new Target.Web(Address.of(clause.explained()), null), List.of(text(ui.say("report.clause", clause.number(), clause.level())))));
        }
        paragraph(text(ui.say("report.mend", ui.say("fault." + fault.key() + ".mend"))));
        paragraph(text(ui.say(fault.isRepaired() ? "report.repaired" : "report.unrepaired")));
        list(finding.examples().stream().map(this::example).toList());
        if (finding.count() > finding.examples().size() && !finding.examples().isEmpty()) {
            paragraph(text(ui.say("report.further", finding.count() - finding.examples().size())));
        }
    }

    private List<Inline> example(Example example) {
        List<Inline> line = new ArrayList<>(List.of(new Inline.Code(example.place())));
        if (!example.text().isEmpty()) {
            line.add(text(" "));
            line.add(new Inline.Foreign(findings.lang(), List.of(text(example.text()))));
        }
        return line;
    }

    private void heading(int level, String words) {
        blocks.add(new Block.Heading(About.NONE, level, List.of(text(words))));
    }

    private void paragraph(Inline... content) {
        blocks.add(new Block.Paragraph(List.of(content)));
    }

    private void list(List<List<Inline>> lines) {
        List<Block.ListItem> items = lines.stream().map(line -> new Block.ListItem(About.NONE, List.of(new Block.Paragraph(line)))).toList();
        blocks.add(new Block.ListBlock(About.NONE, false, 1, Block.Marker.NONE, items));
    }

    private static Inline text(String words) {
        return new Inline.Text(words);
    }
}
