package dev.curbcut.reading.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.address.Country;
import dev.curbcut.reading.Pages;
import dev.curbcut.reading.wording.LanguageScripts;
import dev.curbcut.reading.wording.Letters.Script;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page's language is the declared one, in whatever script it is written, for every tag of the tables. */
class DeclaredLanguagesTest {
    /** A word in each script, of letters that no language of it lacks. */
    private static final List<String> WORDS = List.of(
            "Cyrl каталог омот", "Arab بابا سارا", "Hebr שלום שלום", "Grek καλος τοπος", "Deva नगर समाचार", "Beng নগর সভাপতি", "Guru ਨਗਰ ਸਭਾ", "Gujr નગર સભા", "Orya ନଗର ସଭା", "Taml நகரம் தகவல்",
            "Telu నగరం సభ", "Knda ನಗರ ಸಭೆ", "Mlym നഗരം സഭ", "Sinh නගර සභාව", "Thai เทศบาลนคร", "Laoo ເທດສະບານ", "Tibt གྲོང་ཁྱེར", "Mymr မြို့တော်", "Geor ქალაქი", "Armn քաղաք", "Ethi ከተማ አስተዳደር", "Thaa ސިޓީ",
            "Mong ᠬᠣᠲᠠ", "Khmr ទីក្រុង", "Yiii ꆈꌠꁱꂷ", "Tfng ⵜⴰⵎⴷⵉⵏⵜ", "Cans ᓄᓇᕗᑦ", "Cher ᏣᎳᎩ", "Olck ᱥᱟᱱᱛᱟᱲᱤ", "Mtei ꯃꯤꯇꯩ", "Nkoo ߒߞߏ", "Syrc ܡܕܝܢܬܐ", "Latn mala lomo nasa");

    @Test
    void every_declared_language_of_the_countries_stays_in_each_script_that_it_is_written_in() {
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        for (String tag : Country.all().stream().flatMap(c -> c.languages().stream()).distinct().toList()) {
            String language = tag.split("-")[0];
            for (String row : WORDS) {
                String script = row.substring(0, 4);
                boolean written = script.equals("Latn") ? LanguageScripts.isLatin(language) : LanguageScripts.writes(language, script);
                if (written) {
                    tried++;
                    String expected = LanguageScripts.usual(language).equals(script) ? language : language + "-" + script;
                    String read = read(language, (row.substring(5) + " ").repeat(4));
                    if (!read.equals(expected)) {
                        wrong.add(language + " in " + script + ": " + read);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(tried).isGreaterThan(150);
    }

    @Test
    void there_is_a_word_for_each_script_that_letters_are_counted_of() {
        assertThat(WORDS.stream().map(row -> row.substring(0, 4)).toList())
                .containsAll(Arrays.stream(Script.values()).map(Script::code).filter(code -> !code.isEmpty() && !List.of("Hani", "Hrkt", "Hang").contains(code)).distinct().toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kk | ٴبىلىم بەرۋ جۇمىسى تۋرالى حابارلاندىرۋ | kk-Arab",
                "ku | ئەم ڕاگەیاندنە بۆ هەموو هاووڵاتیانە | ku-Arab",
                "uz | Шаҳар ҳокимлиги эълон қилади | uz-Cyrl",
                "tt | Шәһәр хакимияте игълан итә | tt",
                "az-AZ | Azərbaycan Respublikası bildirir | az-AZ",
                "mn | ᠮᠣᠩᠭᠣᠯ ᠬᠡᠯᠡ ᠪᠢᠴᠢᠭ | mn-Mong",
                "zh-CN | ئۇيغۇر ئاپتونوم رايونلۇق خەلق ھۆكۈمىتى ېزىق | ug",
                "en | Администрация города сообщает | ru",
                "'' | Қала әкімдігі хабарлайды, ұлттық | kk",
                "'' | د ښاروالۍ خبرتیا ټولو ښاریانو ته ده، ډېره مننه | ps",
                "'' | ከተማ አስተዳደር | am",
            })
    void a_language_is_as_declared_refined_by_its_script_and_overruled_only_where_it_is_never_written_so(String declared, String text, String lang) {
        assertThat(read(declared, text)).isEqualTo(lang);
    }

    private static String read(String declared, String text) {
        return PageLanguage.of(Survey.of(Jsoup.parse("<html lang='" + declared + "'><p>" + text + "</p>")), Pages.context());
    }
}
