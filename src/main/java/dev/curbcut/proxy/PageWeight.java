package dev.curbcut.proxy;

import dev.curbcut.address.Address;
import dev.curbcut.page.About;
import dev.curbcut.page.Attachment;
import dev.curbcut.page.Block;
import dev.curbcut.page.Expression;
import dev.curbcut.page.Fact;
import dev.curbcut.page.Field;
import dev.curbcut.page.Form;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Item;
import dev.curbcut.page.Link;
import dev.curbcut.page.Page;
import dev.curbcut.page.Pagination;
import dev.curbcut.page.Remark;
import dev.curbcut.page.Target;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * How much of the heap a page in the model takes, in bytes, within a tenth: objects as a 64-bit JVM lays them out with a heap of less than 32 GB (a
 * head of 8 bytes, JEP 519, references of 4, all in steps of 8; texts of one byte a character where all are of Latin-1, JEP 254). A model is
 * a twentieth to twice of its source, so that nothing shorter than a walk tells.
 */
final class PageWeight {
    private static final int HEAD = 8;
    private static final int ARRAY = 16;
    private static final int REFERENCE = 4;

    /** What stands in several places of a page, a form or an attachment, is held once. */
    private final Set<Object> counted = Collections.newSetFromMap(new IdentityHashMap<>());

    /** The addresses of a page's own host share its name. */
    private final String host;

    private PageWeight(String host) {
        this.host = host;
    }

    static long of(Page page) {
        return new PageWeight(page.address().host()).page(page);
    }

    private long page(Page page) {
        long all = object(21) + address(page.address()) + text(host) + text(page.title()) + text(page.site()) + text(page.published()) + text(page.source());
        all += list(page.breadcrumb(), this::link) + list(page.facts(), this::fact) + list(page.blocks(), this::block) + list(page.also(), this::block);
        all += pagination(page.pagination()) + list(page.attachments(), this::attachment) + list(page.forms(), this::form);
        all += list(page.navigation(), part -> object(3) + text(part.title()) + list(part.links(), this::link)) + list(page.colophon(), this::block);
        return all + list(page.languages(), version -> object(3) + text(version.lang()) + address(version.address())) + list(page.omitted(), omission -> object(2));
    }

    private long block(Block block) {
        long own = about(block.about());
        return own + switch (block) {
            case Block.Heading b -> object(3) + inlines(b.content());
            case Block.Paragraph b -> object(3) + inlines(b.content());
            case Block.ListBlock b -> object(6) + list(b.items(), item -> object(3) + about(item.about()) + blocks(item.blocks()));
            case Block.DescriptionList b -> object(2) + list(b.entries(), entry -> object(2) + list(entry.terms(), this::inlines) + list(entry.descriptions(), this::blocks));
            case Block.ItemList b -> object(2) + list(b.items(), this::item);
            case Block.Table b -> object(3) + inlines(b.caption())
                    + list(b.rows(), row -> object(1) + list(row.cells(), cell -> object(5) + about(cell.about()) + blocks(cell.blocks())));
            case Block.Figure b -> object(5) + address(b.source()) + text(b.alternative()) + inlines(b.caption()) + target(b.link());
            case Block.Quotation b -> object(2) + blocks(b.blocks());
            case Block.Preformatted b -> object(2) + text(b.text());
            case Block.Fields b -> object(2) + list(b.facts(), this::fact);
            case Block.FormBlock b -> object(2) + form(b.form());
            case Block.Section b -> object(5) + inlines(b.title()) + target(b.more()) + blocks(b.blocks());
            case Block.Disclosure b -> object(3) + inlines(b.summary()) + blocks(b.blocks());
            case Block.Media b -> object(4) + text(b.title()) + target(b.target());
            case Block.Separator b -> object(1);
            case Block.Note b -> object(2) + remark(b.remark());
        };
    }

    private long inline(Inline inline) {
        return switch (inline) {
            case Inline.Text i -> object(1) + text(i.text());
            case Inline.Link i -> object(4) + target(i.target()) + inlines(i.content()) + text(i.name()) + attachment(i.rel());
            case Inline.Emphasis i -> object(1) + inlines(i.content());
            case Inline.Strong i -> object(1) + inlines(i.content());
            case Inline.Code i -> object(1) + text(i.text());
            case Inline.Superscript i -> object(1) + inlines(i.content());
            case Inline.Subscript i -> object(1) + inlines(i.content());
            case Inline.Inserted i -> object(1) + inlines(i.content());
            case Inline.Deleted i -> object(1) + inlines(i.content());
            case Inline.Image i -> object(2) + address(i.source()) + text(i.alternative());
            case Inline.LineBreak i -> object(0);
            case Inline.FootnoteMark i -> object(2) + text(i.mark()) + target(i.target());
            case Inline.Ruby i -> object(2) + text(i.base()) + text(i.reading());
            case Inline.Abbreviation i -> object(2) + text(i.meaning()) + inlines(i.content());
            case Inline.Formula i -> object(2) + expression(i.expression());
            case Inline.Foreign i -> object(2) + text(i.lang()) + inlines(i.content());
        };
    }

    private long expression(@Nullable Expression expression) {
        return switch (expression) {
            case null -> 0;
            case Expression.Token e -> object(2) + text(e.text());
            case Expression.Row e -> object(1) + list(e.parts(), this::expression);
            case Expression.Fraction e -> object(2) + expression(e.numerator()) + expression(e.denominator());
            case Expression.Root e -> object(2) + expression(e.radicand()) + expression(e.degree());
            case Expression.Scripts e -> object(3) + expression(e.base()) + expression(e.below()) + expression(e.above());
            case Expression.Limits e -> object(3) + expression(e.base()) + expression(e.under()) + expression(e.over());
            case Expression.Grid e -> object(1) + list(e.rows(), row -> list(row, this::expression));
        };
    }

    private long item(Item item) {
        return object(7) + text(item.title()) + target(item.target()) + text(item.date()) + blocks(item.summary()) + attachment(item.attachment());
    }

    private long fact(Fact fact) {
        return object(2) + text(fact.label()) + inlines(fact.value());
    }

    private long link(Link link) {
        return object(3) + text(link.text()) + target(link.target());
    }

    private long attachment(@Nullable Attachment file) {
        return file == null || !counted.add(file) ? 0 : object(4) + text(file.text()) + address(file.address()) + (file.bytes() == null ? 0 : object(2));
    }

    private long form(Form form) {
        return !counted.add(form) ? 0 : object(8) + text(form.title()) + address(form.action()) + list(form.fields(), this::field) + list(form.errors(), this::text)
                + list(form.renames(), rename -> object(3) + text(rename.from()) + text(rename.to()) + text(rename.pattern()));
    }

    private long field(Field field) {
        return object(9) + text(field.name()) + text(field.label()) + text(field.value()) + text(field.group()) + text(field.hint()) + text(field.error())
                + list(field.options(), option -> object(3) + text(option.value()) + text(option.label()));
    }

    private long pagination(@Nullable Pagination pages) {
        return pages == null ? 0 : object(8) + address(pages.first()) + address(pages.previous()) + address(pages.next()) + address(pages.last())
                + list(pages.numbered(), one -> object(2) + address(one.address()));
    }

    private long remark(Remark remark) {
        return object(2) + list(remark.arguments(), this::text);
    }

    private long about(About about) {
        return about == About.NONE ? 0 : object(3) + list(about.anchors(), this::text);
    }

    private long target(@Nullable Target target) {
        return target == null ? 0 : object(2) + switch (target) {
            case Target.Web t -> address(t.address()) + text(t.fragment());
            case Target.Here t -> text(t.anchor());
            case Target.Mail t -> text(t.to());
            case Target.Phone t -> text(t.number());
        };
    }

    private long address(@Nullable Address address) {
        return address == null ? 0 : object(5) + (address.host() == host ? 0 : text(address.host())) + text(address.path()) + text(address.query());
    }

    private long blocks(List<Block> blocks) {
        return list(blocks, this::block);
    }

    private long inlines(List<Inline> inlines) {
        return list(inlines, this::inline);
    }

    /** Lists as {@code List.copyOf} makes them: none is one for all, up to two are fields, more an array. */
    private <T> long list(List<T> list, ToLongFunction<T> each) {
        long all = switch (list.size()) {
            case 0 -> 0;
            case 1, 2 -> object(2);
            default -> object(2) + steps(ARRAY + REFERENCE * list.size());
        };
        for (T one : list) {
            all += each.applyAsLong(one);
        }
        return all;
    }

    private static long object(int fields) {
        return steps(HEAD + REFERENCE * fields);
    }

    private long text(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return 0;
        }
        int i = 0;
        while (i < text.length() && text.charAt(i) <= 0xff) {
            i++;
        }
        return object(3) + steps(ARRAY + (i == text.length() ? text.length() : 2 * text.length()));
    }

    private static long steps(int bytes) {
        return bytes + 7 & ~7;
    }
}
