package dev.curbcut.render.plain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.page.Expression;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Target;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainInlineTest {
    /** The part between carets is raised, the part between low lines lowered. */
    @ParameterizedTest
    @CsvSource({
        "10^4^ t,10^4 t", "10^-3^ m,10^(-3) m", "5 km^2^,5 km^2", "x^n^y,x^n y", "(a+b)^2^,(a+b)^2", "10^4^公顷,10^4公顷",
        "1^st^ of May,1st of May", "XX^e^ siècle,XXe siècle", "3^a^ edição,3a edição", "Marke^®^,Marke®",
        "policy^1^ is,policy[1] is", "in 2020^1^ it,in 2020^1 it", "done.^2^ Then,done.[2] Then", "^1^ See the act,1 See the act",
        "^1^/_2_ cup,1/2 cup", "2^1^/_2_ cups,2 1/2 cups", "2^1^⁄4 cups,2 1⁄4 cups", "5 m^2^/s,5 m^2/s",
        "CO_2_,CO2", "H_2_O,H2O", "PM_2.5_,PM2.5", "log_2_8,log_2 8", "10_2_ is two,10_2 is two", "a_max_,a_max"
    })
    void what_is_raised_or_lowered_falsifies_nothing(String written, String plain) {
        assertThat(PlainInline.of(line(written))).isEqualTo(plain);
    }

    @Test
    void what_is_struck_out_and_what_is_put_in_is_marked() {
        var line = List.<Inline>of(t("税率由"), new Inline.Deleted(List.of(t("17%"))), t(" "), new Inline.Inserted(List.of(t("13%"))), t("调整"), new Inline.Deleted(List.of()));
        assertThat(PlainInline.of(line)).isEqualTo("税率由[-17%-] [+13%+]调整");
    }

    @Test
    void a_fraction_stands_apart_from_the_number_before_it() {
        var half = new Inline.Formula(new Expression.Fraction(new Expression.Token(Expression.Kind.NUMBER, "1"), new Expression.Token(Expression.Kind.NUMBER, "2")), false);
        assertThat(PlainInline.of(List.of(t("5"), half, t("kg")))).isEqualTo("5 1/2 kg");
        assertThat(PlainInline.of(List.of(t("罚款的"), half, t("，")))).isEqualTo("罚款的1/2，");
    }

    @Test
    void the_mark_of_a_note_is_no_digit_of_a_number() {
        var mark = new Inline.FootnoteMark("3", new Target.Here("fn3"));
        assertThat(PlainInline.of(List.of(t("in 2020"), mark))).isEqualTo("in 2020[3]");
        assertThat(PlainInline.of(List.of(t("see "), mark))).isEqualTo("see 3");
    }

    private static List<Inline> line(String written) {
        var line = new ArrayList<Inline>();
        String[] parts = written.split("(?<=[\\^_])|(?=[\\^_])");
        for (int i = 0; i < parts.length; i++) {
            switch (parts[i]) {
                case "^" -> {
                    line.add(new Inline.Superscript(List.of(t(parts[i + 1]))));
                    i += 2;
                }
                case "_" -> {
                    line.add(new Inline.Subscript(List.of(t(parts[i + 1]))));
                    i += 2;
                }
                default -> line.add(t(parts[i]));
            }
        }
        return line;
    }

    private static Inline t(String text) {
        return new Inline.Text(text);
    }
}
