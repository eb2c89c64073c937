package dev.curbcut.reading.cms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptTest {
    @Test
    void strings_are_unescaped_and_joined() {
        Script script = ScriptScanner.read("var a = 'x\\u4e2d\\'' + \"y\\n\" + 3; b=`z`\nvar c = a + '!'");

        assertThat(script.valueOf("a").text()).isEqualTo("x中'y\n3");
        assertThat(script.valueOf("b").text()).isEqualTo("z");
        assertThat(script.valueOf("c").text()).isEqualTo("x中'y\n3!");
    }

    @Test
    void arrays_and_objects_are_read_whole_whatever_else_is_in_them() {
        Script script = ScriptScanner.read("window._X = {id: 7, 'b-c': [1, 'two', f(3, [4]), {d: true,}], e: function(){ return {a:1}; }, g: null};");

        Literal x = script.valueOf("window._X");
        assertThat(x.field("id").number()).isEqualTo(7);
        assertThat(x.field("b-c").values()).hasSize(4);
        assertThat(x.field("b-c").values().get(1).text()).isEqualTo("two");
        assertThat(x.field("b-c").values().get(2)).isEqualTo(Literal.UNKNOWN);
        assertThat(x.field("b-c").values().get(3).field("d").word()).isEqualTo("true");
        assertThat(x.field("e")).isEqualTo(Literal.UNKNOWN);
        assertThat(x.field("g").word()).isNull();
    }

    @Test
    void what_is_commented_out_says_nothing() {
        Script script = ScriptScanner.read("//var a='1';\n/* var b='2'; */ var c='3'; // var d='4'\n<!-- var e='5'\nvar f='6'");

        assertThat(script.assignments()).extracting(Script.Assignment::name).containsExactly("c", "f");
    }

    @Test
    void a_call_is_known_with_its_arguments_also_inside_functions() {
        Script script = ScriptScanner.read("$(function(){ $('#12').jpage({total:3}); createPageHTML(5, 0, \"index\", 'html'); });");

        assertThat(script.calls()).extracting(Script.Call::method).contains("$", "jpage", "createPageHTML");
        assertThat(script.calls().getLast().arguments()).extracting(Literal::word).containsExactly("5", "0", "index", "html");
    }

    @Test
    void a_statement_knows_its_condition_and_its_function() {
        Script script = ScriptScanner.read("if(/iPhone|'/.test(u)) a='1'; function go(){ b='2'; } c='3'; x.onload=function(){d='4'}; go2=function(){ e='5' }; if(y){ f='6' } else { g='7' } h='8';");

        assertThat(script.assignments().stream().filter(a -> a.place().conditional()).map(Script.Assignment::name)).containsExactly("a", "f", "g");
        assertThat(script.assignments().stream().filter(a -> a.place().function() != null).map(Script.Assignment::name)).containsExactly("b", "e");
    }

    @Test
    void a_regular_expression_is_no_string() {
        assertThat(ScriptScanner.read("var t = s.replace(/'/g, ''); var u = 'kept';").valueOf("u").text()).isEqualTo("kept");
    }

    @Test
    void a_name_given_two_values_is_not_joined_into_others() {
        assertThat(ScriptScanner.read("var a='1'; a='2'; var b = a + 'x';").valueOf("b")).isEqualTo(Literal.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "var", "var a=", "var a='", "a=[", "a={", "f(", "f('x", "a=[[[[", "a={b:{c:", "/", "a=/x", "a='\\", "a='\\u12", "}}}}", "a={,:", "a=[;", "f(]", "if", "if(", "function", "a={b", "'", "\\", "a=+", "a='x'+", "f(</script>", "a=[<", "a={<", "a={b:<"})
    void a_broken_script_is_read_as_far_as_it_goes(String source) {
        assertThatCode(() -> ScriptScanner.read(source)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=[", "{", "a={b:", "f(", "a='x'+", "if(", "f([{", "a=[a=[", "x=[1].c+", "f(g(h,", "(function(){", "a={b:c(", "/*", "'\\", "`${", "f(a,f(", "//"})
    void no_nesting_or_repetition_takes_more_than_linear_time(String part) {
        String source = part.repeat(1_000_000 / part.length());

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> ScriptScanner.read(source));
    }

    @Test
    void random_code_is_survived() {
        var random = new Random(7);
        String[] parts = {"var a=", "'", "\"", "[", "]", "{", "}", "(", ")", ",", ";", "+", ":", "x", "1", "/", "\n", "\\", "function ", "if(", "else ", "document.write(", "//", "/*", "*/", "中", "<", "</script>", "<!--", "=", "`", ".", "-"};
        for (int i = 0; i < 20_000; i++) {
            var source = new StringBuilder();
            for (int n = random.nextInt(40); n > 0; n--) {
                source.append(parts[random.nextInt(parts.length)]);
            }
            assertThatCode(() -> ScriptScanner.read(source.toString())).as(source.toString()).doesNotThrowAnyException();
        }
    }
}
