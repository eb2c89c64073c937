package dev.curbcut.document.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetFormatsTest {
    private static final SheetFormats FORMATS = new SheetFormats(false);

    @ParameterizedTest(name = "{0} by {1} is {2}")
    @CsvSource(
            delimiter = '~',
            value = {
                "1234567~0!.0,\"万\"~123.5万", "98765~0!.0,\"万\"~9.9万", "1234567~0\\.0,\"万\"~123.5万", "1234567~0.00,,~1.23", "1234567~#,##0.0,~1,234.6",
                "123456789~0!.0000\"万\"~12345.6789万", "1234.5~#,##0.00~1,234.50", "-1234.5~#,##0.00~-1,234.50", "-5~0;(0)~(5)", "0~0;-0;\"无\"~无",
                "0.125~0.0%~12.5%", "12~000000~000012", "0.5~# ?/?~1/2", "2.25~# ??/??~2 1/4", "0.375~# ?/8~3/8", "1.5~# ?/?\" mm\"~1 1/2 mm", "1.5~\"ca. \"#\" und \"?/?~ca. 1 und 1/2", "12345~0.00E+00~1.23E+04", "0.00012~0.0E-0~1.2E-4",
                "440100~General~440100", "0.1~General~0.1", "3.3000000000000003~General~3.3", "1234567890123~General~1234567890123", "5~General\"元\"~5元",
                "5~G/通用格式\"元\"~5元", "150~[>=100]\"多\";[<100]\"少\"~多", "50~[>=100]\"多\";[<100]\"少\"~少", "5~;;;~''", "7~\"第\"0\"号\"~第7号",
                "13800138000~000-0000-0000~138-0013-8000", "1~0.##~1.", "1.5~0.0?~1.5", "1200~[Red]#,##0~1,200", "12~[$¥-804]#,##0.00~¥12.00", "12~_ * #,##0_ ~12",
                "1234~[DBNum1][$-804]General~一千二百三十四", "10~[DBNum1][$-804]General~一十", "1234~[DBNum2][$-804]General\"元整\"~壹仟贰佰叁拾肆元整",
                "1234.5~[DBNum2]General~壹仟贰佰叁拾肆.伍", "1234~[DBNum2][$-404]General~壹仟貳佰參拾肆", "1234~[DBNum1][$-804]0~一二三四", "1234~[DBNum3][$-804]General~１千２百３十４",
                "105~[DBNum1][$-411]General~百五", "20~[DBNum2][$-411]General~弐拾",
                "45721~yyyy\"年\"m\"月\"d\"日\"~2025年3月5日", "45721~[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\"~二〇二五年三月五日", "45721~yyyy-mm-dd~2025-03-05",
                "45721~[$-404]e\"年\"m\"月\"d\"日\"~114年3月5日", "45721~[$-404]gge\"年\"~民國114年", "45721~[$-404]ggge\"年\"~中華民國114年", "45721~[$-411]ggge\"年\"m\"月\"~令和7年3月",
                "45721~[$-411]ge.m.d~R7.3.5", "43585~[$-411]ggge\"年\"~平成31年", "45721~aaaa~星期三", "45721~aaa~三", "45721~[$-411]aaaa~水曜日", "45721~[$-411]aaa~水", "45721~[$-412]aaaa~수요일",
                "45721~dddd~Wednesday", "45721~ddd~Wed", "45721~[$-804]dddd~星期三", "45721~d-mmm-yy~5-Mar-25", "45721~[$-804]mmmm~三月",
                "0.395833333333333~h:mm~9:30", "0.395833333333333~h\"时\"mm\"分\"~9时30分", "0.75~h:mm AM/PM~6:00 PM", "0.75~上午/下午h\"时\"mm\"分\"~下午6时00分",
                "1.5~[h]:mm~36:00", "0.0007~mm:ss.0~01:00.5", "0.5~[$-804]AM/PMh:mm~下午12:00", "59~yyyy-mm-dd~1900-02-28", "61~yyyy-mm-dd~1900-03-01", "-1~yyyy-mm-dd~-1",
                "45721~[$-F800]dddd\\, mmmm dd\\, yyyy~2025年3月5日", "0.75~[$-F400]h:mm:ss AM/PM~18:00:00", "45721.5~yyyy/m/d h:mm~2025/3/5 12:00", "45721~d/m/bbbb~5/3/2568",
                "45721~[$-107041E]d mmm yyyy;@~5 มี.ค. 2568", "45721~[$-1070000]d/mm/yy~5/03/68", "45721~[$-1010409]d/m/yyyy~5/3/2025",
                "45721~B2yyyy/mm/dd~1446/09/05", "45721~[$-1060401]d/m/yyyy~5/9/1446", "45721~[$-1170401]d mmmm yyyy~5 رمضان 1446", "45721~[$-2060401]dd/mm/yyyy~٠٥/٠٩/١٤٤٦",
                "45721~B1d/m/yyyy~5/3/2025", "12.5~[$-2000401]0.0~١٢.٥", "45721~[$-D07041E]d/m/yyyy~๕/๓/๒๕๖๘", "36526~B2d mmmm yyyy~24 Ramadan 1420"
            })
    void numbers_show_as_their_format_has_them(double value, String code, String shown) {
        assertThat(FORMATS.show(value, code, "zh-Hans")).isEqualTo(shown);
    }

    @ParameterizedTest(name = "format {0} in {1} shows {2}")
    @CsvSource(
            delimiter = '~',
            value = {
                "14~zh-Hans~2025/3/5", "14~zh-Hant~2025/3/5", "14~ja~2025/3/5", "14~ko~2025-03-05", "14~en~2025-03-05", "22~zh-Hans~2025/3/5 21:30",
                "27~zh-Hans~2025年3月", "28~zh-Hans~3月5日", "30~zh-Hans~3-5-25", "31~zh-Hans~2025年3月5日", "32~zh-Hans~21时30分", "33~zh-Hans~21时30分00秒",
                "34~zh-Hans~下午9时30分", "36~zh-Hans~2025年3月", "50~zh-Hans~2025年3月", "51~zh-Hans~3月5日", "55~zh-Hans~下午9时30分", "57~zh-Hans~2025年3月", "58~zh-Hans~3月5日",
                "27~zh-Hant~114/3/5", "28~zh-Hant~114年3月5日", "32~zh-Hant~21時30分", "34~zh-Hant~下午09時30分", "50~zh-Hant~114/3/5", "54~zh-Hant~114年3月5日",
                "27~ja~R7.3.5", "28~ja~令和7年3月5日", "34~ja~2025年3月", "35~ja~3月5日", "52~ja~2025年3月", "58~ja~令和7年3月5日", "31~ko~2025년 03월 05일", "27~ko~2025年 03月 05日",
                "34~ko~2025-03-05", "58~ko~03-05", "31~en~2025-03-05", "20~en~21:30", "9~en~4572190%"
            })
    void formats_of_the_country_follow_the_language_of_the_sheet(int id, String lang, String shown) {
        assertThat(FORMATS.show(45721.8958333333, BuiltInFormats.code(id, lang), lang)).isEqualTo(shown);
    }

    @Test
    void days_count_from_1904_where_the_workbook_says_so() {
        assertThat(new SheetFormats(true).show(44259, "yyyy-mm-dd", "en")).isEqualTo("2025-03-05");
    }

    @Test
    void a_format_may_write_around_a_text() {
        var formats = new SheetFormats(false);
        formats.define(170, "\"第\"@\"号\"");
        formats.style(170, false);
        assertThat(formats.text("七", 0)).isEqualTo("第七号");
        assertThat(formats.text("七", 5)).isEqualTo("七");
    }

    @Test
    void formats_without_end_or_sense_do_no_harm() {
        for (String code : new String[] {"\"", "[", "[$-", "\\", "_", "*", "0".repeat(5000), ";".repeat(200), "E+E+", "///", "[h", "#,", ".", "0.0.0", "yyyyyyyyyyyyyy", "[DBNum9]0"}) {
            assertThat(FORMATS.show(12345.678, code, "zh-Hans")).isNotNull();
        }
    }
}
