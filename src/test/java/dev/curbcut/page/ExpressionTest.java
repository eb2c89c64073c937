package dev.curbcut.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.page.Expression.Fraction;
import dev.curbcut.page.Expression.Grid;
import dev.curbcut.page.Expression.Kind;
import dev.curbcut.page.Expression.Limits;
import dev.curbcut.page.Expression.Root;
import dev.curbcut.page.Expression.Row;
import dev.curbcut.page.Expression.Scripts;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpressionTest {
    @Test
    void a_fraction_is_no_number_of_two_digits() {
        assertThat(new Fraction(n("1"), n("2")).linear()).isEqualTo("1/2");
        assertThat(row(n("2"), new Fraction(n("1"), n("2"))).linear()).isEqualTo("2 1/2");
    }

    @Test
    void what_stands_beside_a_fraction_is_no_part_of_it() {
        assertThat(row(new Fraction(n("1"), n("2")), i("x")).linear()).isEqualTo("(1/2) x");
        assertThat(row(i("x"), new Fraction(i("a"), i("b"))).linear()).isEqualTo("x(a/b)");
        assertThat(row(i("y"), o("="), new Fraction(row(i("a"), o("+"), i("b")), n("2"))).linear()).isEqualTo("y = (a + b)/2");
        assertThat(row(new Fraction(i("a"), i("b")), o("÷"), new Fraction(i("c"), i("d"))).linear()).isEqualTo("(a/b) ÷ (c/d)");
    }

    @Test
    void brackets_that_are_there_are_not_doubled() {
        assertThat(new Fraction(row(o("("), i("a"), o("+"), i("b"), o(")")), n("2")).linear()).isEqualTo("(a + b)/2");
        assertThat(new Fraction(row(o("("), i("a"), o(")"), o("("), i("b"), o(")")), n("2")).linear()).isEqualTo("((a)(b))/2");
    }

    @Test
    void what_is_raised_or_lowered_keeps_its_place() {
        assertThat(new Scripts(n("10"), null, n("4")).linear()).isEqualTo("10^4");
        assertThat(new Scripts(n("10"), null, row(o("−"), n("3"))).linear()).isEqualTo("10^(−3)");
        assertThat(new Scripts(i("x"), row(i("i"), o("+"), n("1")), n("2")).linear()).isEqualTo("x_(i + 1)^2");
        assertThat(new Scripts(new Fraction(i("a"), i("b")), null, n("2")).linear()).isEqualTo("(a/b)^2");
        assertThat(row(new Scripts(i("e"), null, i("x")), i("y")).linear()).isEqualTo("e^x y");
        assertThat(new Scripts(n("30"), null, o("∘")).linear()).isEqualTo("30°");
    }

    @Test
    void a_root_ends_where_it_ends() {
        assertThat(row(new Root(row(i("x"), o("+"), n("1")), null), i("y")).linear()).isEqualTo("√(x + 1) y");
        assertThat(new Root(n("8"), n("3")).linear()).isEqualTo("∛8");
        assertThat(new Root(i("x"), i("n")).linear()).isEqualTo("√[n]x");
    }

    @Test
    void bounds_accents_and_matrices_have_a_line_of_their_own_kind() {
        var sum = new Limits(o("∑"), row(i("i"), o("="), n("1")), i("n"));
        assertThat(row(sum, new Scripts(i("x"), i("i"), null)).linear()).isEqualTo("∑_(i = 1)^n x_i");
        assertThat(new Limits(i("x"), null, o("¯")).linear()).isEqualTo("x\u0304");
        assertThat(new Limits(row(i("A"), i("B")), null, o("¯")).linear()).isEqualTo("¯(AB)");
        assertThat(new Grid(List.of(List.of(n("1"), n("2")), List.of(n("3"), n("4")))).linear()).isEqualTo("[1, 2; 3, 4]");
    }

    @Test
    void neighbours_do_not_run_into_each_other() {
        assertThat(row(n("2"), n("3")).linear()).isEqualTo("2 3");
        assertThat(row(i("x"), n("2")).linear()).isEqualTo("x 2");
        assertThat(row(n("2"), i("a"), i("b")).linear()).isEqualTo("2ab");
        assertThat(row(i("sin"), i("x")).linear()).isEqualTo("sin x");
        assertThat(row(n("2"), o("\u2064"), new Fraction(n("1"), n("2"))).linear()).isEqualTo("2 1/2");
    }

    @Test
    void only_words_are_said_otherwise() {
        var rate = row(i("r"), o("="), new Expression.Token(Kind.TEXT, "税率"));
        assertThat(rate.withWords(words -> "稅率").linear()).isEqualTo("r = 稅率");
        assertThat(rate.withWords(words -> "稅率")).isEqualTo(row(i("r"), o("="), new Expression.Token(Kind.TEXT, "稅率")));
    }

    private static Expression n(String text) {
        return new Expression.Token(Kind.NUMBER, text);
    }

    private static Expression i(String text) {
        return new Expression.Token(Kind.IDENTIFIER, text);
    }

    private static Expression o(String text) {
        return new Expression.Token(Kind.OPERATOR, text);
    }

    private static Expression row(Expression... parts) {
        return new Row(List.of(parts));
    }
}
