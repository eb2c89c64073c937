package dev.curbcut.render.point;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.language.Catalogues;
import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Kind;
import dev.curbcut.page.Page;
import dev.curbcut.render.SamplePages;
import dev.curbcut.render.part.PageParts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which sentences carry a page, in the languages of most pages. */
class PointsTest {
    private static final Block FILLER = SamplePages.p("Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore. ".repeat(20));

    private static List<Point> points(String lang, String host, List<Block> blocks) {
        List<Block> all = new ArrayList<>(List.of(FILLER));
        all.addAll(blocks);
        Page page = SamplePages.page(Kind.ARTICLE, "/a.html", lang, "Notice", all, null, List.of());
        return Points.of(PageParts.of(page, 1, 1_000_000, Catalogues.load().of("en")), host, lang, false);
    }

    private static List<Matter> matters(String lang, String host, String sentence) {
        return points(lang, host, List.of(SamplePages.p(sentence))).stream().map(Point::matter).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DEADLINE | ja | www.example.go.jp | 申請書は令和6年6月14日までに窓口へ提出してください。", "DEADLINE | ja | www.example.go.jp | 応募期間は2024年6月14日17時で終わります。",
                "DEADLINE | ko | www.example.go.kr | 신청 기간은 2024년 6월 14일에 끝납니다.", "DEADLINE | ko | www.example.go.kr | 2024년 6월 14일까지 제출하여야 합니다.",
                "DEADLINE | fr | www.example.gouv.fr | Le dossier doit parvenir au plus tard le 14 juin 2024 à la mairie.", "DEADLINE | de | www.example.de | Der Antrag muss bis zum 14. Juni 2024 eingehen.",
                "DEADLINE | es | www.example.gob.es | El plazo de presentación termina el 14 de junio de 2024.", "DEADLINE | pt | www.example.gov.br | O prazo termina em 14 de junho de 2024.",
                "DEADLINE | ru | www.example.gov.ru | Срок подачи заявлений истекает 14 июня 2024 года.", "DEADLINE | ar | www.example.gov.ae | آخر موعد لتقديم الطلبات هو 14 يونيو 2024.",
                "WHO | ja | www.example.go.jp | この制度は市内に住む子育て世帯を対象としています。", "WHO | ko | www.example.go.kr | 만 65세 이상 주민은 누구나 신청할 수 있습니다.",
                "WHO | fr | www.example.gouv.fr | Les familles de deux enfants peuvent demander cette aide.", "WHO | de | www.example.de | Das Angebot richtet sich an Familien mit kleinen Kindern.",
                "WHO | es | www.example.gob.es | Las familias numerosas tienen derecho a esta ayuda.", "WHO | pt | www.example.gov.br | O programa destina-se a famílias com filhos pequenos.",
                "WHO | ru | www.example.gov.ru | Семьи с двумя детьми имеют право на эту выплату.", "WHO | ar | www.example.gov.ae | يحق للمواطنين المقيمين في المدينة التقدم بالطلب.",
                "WHERE | ja | www.example.go.jp | 会場は市役所本館の二階大会議室です。", "WHERE | ko | www.example.go.kr | 접수처: 시청 본관 1층 민원실입니다.",
                "WHERE | fr | www.example.gouv.fr | Le guichet est situé au premier étage de la mairie.", "WHERE | de | www.example.de | Das Bürgerbüro befindet sich im Erdgeschoss des Rathauses.",
                "WHERE | es | www.example.gob.es | La oficina está ubicada en la planta baja del ayuntamiento.", "WHERE | pt | www.example.gov.br | O balcão está localizado na praça central da cidade.",
                "WHERE | ru | www.example.gov.ru | Приём ведётся по адресу улица Садовая, дом 3.", "WHERE | ar | www.example.gov.ae | العنوان: شارع الملك، مبنى البلدية، الطابق الأول.",
                "HOW_MUCH | ja | www.example.go.jp | 手数料は一通につき300円です。", "HOW_MUCH | ko | www.example.go.kr | 수수료는 1건당 1,000원입니다.",
                "HOW_MUCH | fr | www.example.gouv.fr | La taxe est gratuite, le tarif plein est de 25 € par personne.", "HOW_MUCH | de | www.example.de | Die Gebühr beträgt 37 Euro für jeden Ausweis.",
                "HOW_MUCH | es | www.example.gob.es | La tasa es de 12 € por cada documento.", "HOW_MUCH | pt | www.example.gov.br | A taxa é de R$ 45,00 por documento.",
                "HOW_MUCH | ru | www.example.gov.ru | Государственная пошлина составляет 300 рублей.", "HOW_MUCH | ar | www.example.gov.ae | تبلغ رسوم الخدمة 100 درهم لكل طلب.",
                "PHONE | ja | www.example.go.jp | 電話でのお問い合わせは03-1234-5678へどうぞ。", "PHONE | ko | www.example.go.kr | 자세한 내용은 02-123-4567로 문의하시기 바랍니다.",
                "PHONE | fr | www.example.gouv.fr | Pour tout renseignement, appelez le 01 23 45 67 89 en semaine.", "PHONE | de | www.example.de | Fragen beantworten wir unter der Rufnummer 030 1234567 gern.",
                "PHONE | es | www.example.gob.es | Para más información llame al 91 123 45 67 por la mañana.", "PHONE | pt | www.example.gov.br | Para mais informações ligue 11 1234 5678 em dias úteis.",
                "PHONE | ru | www.example.gov.ru | Справки можно получить по телефону 8 495 123 45 67 в будни.", "PHONE | ar | www.example.gov.ae | للاستفسار اتصل على الرقم 04 123 4567 خلال الدوام.",
            })
    void a_sentence_answers_in_its_language(Matter matter, String lang, String host, String sentence) {
        assertThat(matters(lang, host, sentence)).containsExactly(matter);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh-Hans | 本办法所称费用是指申请人依法缴纳的100元工本费。", "zh-Hans | 截止日是指2024年6月14日。", "en | Closing date means 14 June 2024 or the day after it.", "de | Gebühr im Sinne dieser Satzung sind 37 Euro je Fall.",
                "fr | On entend par tarif la somme de 25 € par personne.", "ru | Под пошлиной понимается плата в 300 рублей.", "ja | 手数料とは、一通300円の費用をいう。",
                "fr | Le village compte 300 habitants depuis 1990.", "de | Die Frist war lang genug.",
            })
    void a_sentence_that_says_what_a_word_means_or_no_value_answers_nothing(String lang, String sentence) {
        assertThat(matters(lang, "www.example.gov", sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Glossary, en", "4. Definitions, en", "名词解释, zh-Hans", "三、术语和定义, zh-Hans", "用語の定義, ja", "용어 설명, ko", "Glossaire, fr", "Begriffsbestimmungen, de", "Глоссарий, ru", "المصطلحات, ar"})
    void what_stands_below_the_heading_of_a_glossary_is_no_point_and_what_follows_it_is(String heading, String lang) {
        List<Block> blocks = Stream.of(
                        new Block.Heading(About.NONE, 2, List.of(SamplePages.t(heading))), SamplePages.p("Fee: a sum of 20 dollars that somebody may be charged."),
                        new Block.Heading(About.NONE, 3, List.of(SamplePages.t("F"))), SamplePages.p("Fine: a sum of 30 dollars for a fault."),
                        new Block.Heading(About.NONE, 2, List.of(SamplePages.t("Apply"))), SamplePages.p("The fee is 40 dollars."))
                .toList();
        assertThat(points(lang, "www.example.gov", blocks)).extracting(Point::sentence).containsExactly("The fee is 40 dollars.");
    }
}
