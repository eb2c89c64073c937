package dev.curbcut.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.table.TabSeparatedValues;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurnamesTest {
    @ParameterizedTest
    @CsvSource({
        "姓余的干部, 姓余的幹部",
        "申请人余某于三月提交, 申請人余某於三月提交",
        "范先生, 范先生",
        "叶女士与姜大爷, 葉女士與姜大爺",
        "向于同志学习, 向于同志學習",
        "，种先生说, ，种先生說",
        "，干某后来, ，干某後來",
        "由后女士转交, 由后女士轉交",
        "涂局长, 涂局長",
        "和余副主任, 和余副主任",
        "范冰冰律师, 范冰冰律師",
        "于洋同志, 于洋同志",
        "游老师, 游老師",
        "岳医生, 岳醫生",
        "郁教授, 郁教授",
        "朴小姐, 朴小姐",
        "丑师傅, 丑師傅",
        "咸氏家谱, 咸氏家譜",
        "党某某, 党某某",
        "占先生, 占先生",
        "云女士, 雲女士",
        "仇法官, 仇法官",
        "万俟先生, 万俟先生",
        "淳于某, 淳于某",
        "谷梁女士, 穀梁女士",
        "联系人：于洋, 聯繫人：于洋",
        "'作者：范伟、叶青、于 洋', '作者：范偉、葉青、于 洋'",
    })
    void a_surname_keeps_its_form_in_traditional_script(String simplified, String traditional) {
        assertThat(HanScript.TO_TRADITIONAL.convert(simplified)).isEqualTo(traditional);
    }

    @ParameterizedTest
    @CsvSource({
        "其余主任, 其餘主任",
        "五十余代表, 五十餘代表",
        "余下同志, 餘下同志",
        "业余医生, 業餘醫生",
        "师范老师, 師範老師",
        "由于某种原因, 由於某種原因",
        "，于某日召开, ，於某日召開",
        "老百姓于是, 老百姓於是",
        "随母姓后改名, 隨母姓後改名",
        "会后女士发言, 會後女士發言",
        "各种先生, 各種先生",
        "，于会议主席, ，於會議主席",
        "联系人：后勤处负责人, 聯繫人：後勤處負責人",
        "工作人员：范围内的职工, 工作人員：範圍內的職工",
        "全党同志, 全黨同志",
        "干部同志, 幹部同志",
        "余额, 餘額",
    })
    void a_word_beside_a_person_is_still_a_word(String simplified, String traditional) {
        assertThat(HanScript.TO_TRADITIONAL.convert(simplified)).isEqualTo(traditional);
    }

    @ParameterizedTest
    @CsvSource({"联络人余某, 聯絡人余某", "范女士里, 范女士裡"})
    void names_stand_in_the_script_of_taiwan_as_well(String simplified, String traditional) {
        assertThat(HanScript.TO_TAIWAN.convert(simplified)).isEqualTo(traditional);
    }

    @Test
    void each_surname_is_told_before_a_form_of_address() {
        Set<String> told = new HashSet<>();
        for (String[] row : TabSeparatedValues.of(SurnamesTest.class, "surnames.tsv")) {
            String text = "，" + row[0] + "先生";
            assertThat(Surnames.in(text)).as(text).singleElement().satisfies(found -> {
                assertThat(text.substring(found.start(), found.end())).isEqualTo(row[0]);
                assertThat(found.surname().reading().split(" ")).hasSize(row[0].length());
            });
            assertThat(told.add(row[0])).as(row[0]).isTrue();
        }
    }
}
