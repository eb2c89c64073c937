package dev.curbcut.reading.form;

import dev.curbcut.address.Address;
import dev.curbcut.page.Field;
import dev.curbcut.page.Field.Type;
import dev.curbcut.page.Form;
import dev.curbcut.reading.dom.ScriptText;
import dev.curbcut.reading.wording.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** What is special about forms that search a site, and about those that want to keep machines out. */
public final class SearchForms {
    private static final Set<String> QUERY = Set.of(
            "q", "qt", "query", "keyword", "keywords", "key", "searchword", "search", "searchtext", "searchkey", "searchvalue", "searchkeyword", "wd", "kw", "word", "term", "s", "keys", "sw", "allkeywords", "terms", "query_text", "k", "search_api_fulltext", "text", "searchterm", "st", "affiliate");

    /** Those of them that fields of other forms have as well. */
    private static final Set<String> OF_OTHERS_TOO = Set.of("key", "word", "term", "s", "k", "text", "st", "affiliate", "keys", "sw", "terms");

    private static final Pattern ACTION = Pattern.compile("search|/so/|/s\\?|/s$|sousuo|jrobot|was5|query|trssearch|recherche|suche|buscar", Pattern.CASE_INSENSITIVE);

    /** Fields that say who asks, or that hold a session: what is posted with them is no search. */
    private static final Words PERSONAL = new Words(
            "password|passwd|身份证|身份證|证件号|證件號|手机|手機|电话|電話|邮箱|郵箱|姓名|idcard|id_card|idno|cardno|mobile|phone|telephone|e-mail|email|csrf|xsrf|authenticity_token|requestverificationtoken|_token|viewstate|eventvalidation");

    /** How much of a page's own may go with a search, in characters: it stands in an address. */
    private static final int MOST_HIDDEN = 1000;

    private static final Pattern SEARCHES = Pattern.compile("搜|检索|檢索|查询|查詢|查找|検索|검색|search|find|^go$|recherche|suche|buscar", Pattern.CASE_INSENSITIVE);

    private static final Pattern VERB = Pattern.compile("搜|检索|檢索|查询|查詢|検索|검색|search|find|go$|recherche|suche|buscar|提交|submit|确定|登录|送出", Pattern.CASE_INSENSITIVE);

    private static final Words CAPTCHA = new Words("captcha|验证码|驗證碼|認證碼|图形码|yzm|checkcode|vcode|validatecode|randcode|verifycode|verify_code|画像認証|geetest|turnstile");

    /** {@code searchword.value = "DOCTITLE=%" + keyword.value + "%"} */
    private static final Pattern COPY = Pattern.compile("(\\w{1,40})\\.value\\s{0,5}=\\s{0,5}(?:['\"]([^'\"]{0,60})['\"]\\s{0,5}\\+\\s{0,5})?(?:\\w{1,40}\\.){0,6}(\\w{1,40})\\.value(?:\\s{0,5}\\+\\s{0,5}['\"]([^'\"]{0,60})['\"])?");

    private static final Evaluator SITEKEY = QueryParser.parse(".g-recaptcha, .h-captcha, .cf-turnstile, [data-sitekey]");

    private SearchForms() {}

    /** Whether a button's word searches. */
    static boolean isSearchVerb(String label) {
        return SEARCHES.matcher(label).find();
    }

    /** Whether a button's word sends a form. */
    static boolean isVerb(String label) {
        return VERB.matcher(label).find();
    }

    /** Whether a field is called as those for search words are, alone or at the end of a longer name: {@code headSearchword}. */
    private static boolean isQuery(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return QUERY.contains(lower) || lower.endsWith("keyword") || lower.endsWith("searchword");
    }

    static boolean is(Element form, List<Field> fields) {
        List<Field> texts = fields.stream().filter(Field::takesWords).toList();
        boolean secret = fields.stream().anyMatch(f -> f.type() == Type.PASSWORD || f.type() == Type.TEXTAREA || f.type() == Type.FILE || f.type() == Type.EMAIL);
        if (texts.isEmpty() || secret) {
            return false;
        }
        boolean said = form.attr("role").equals("search") || texts.stream().anyMatch(f -> f.type() == Type.SEARCH);
        boolean named = texts.stream().anyMatch(f -> isQuery(f.name()));
        boolean leads = ACTION.matcher(form.attr("action")).find() || (form.id() + form.className()).toLowerCase(Locale.ROOT).contains("search");
        boolean verb = fields.stream().anyMatch(f -> f.type() == Type.SUBMIT && VERB.matcher(f.label()).find());
        return said || named && (leads || verb || texts.size() == 1) || leads && texts.size() <= 3;
    }

    /**
     * Whether what is posted to an address with such fields is a search and nothing else: the address or a field says so, and none asks for
     * a person, a secret or a riddle.
     */
    public static boolean mayPost(Address action, Collection<String> names) {
        return (names.stream().anyMatch(name -> isQuery(name) && !OF_OTHERS_TOO.contains(name.toLowerCase(Locale.ROOT))) || ACTION.matcher(action.path()).find()) && names.stream().noneMatch(name -> isPersonal(name) || isCaptcha(name));
    }

    /** Whether a form that is sent by POST may be sent from here. */
    static boolean mayPost(Element form, Address action, List<Field> fields) {
        boolean asks = fields.stream().anyMatch(field -> field.isAsked() && isPersonal(field.label()));
        int hidden = fields.stream().filter(field -> field.type() == Type.HIDDEN).mapToInt(field -> field.name().length() + (field.value() == null ? 0 : field.value().length())).sum();
        boolean words = fields.stream().filter(Field::takesWords).count() > 0;
        return words && !asks && hidden <= MOST_HIDDEN && !form.attr("enctype").strip().equalsIgnoreCase("multipart/form-data")
                && is(form, fields) && mayPost(action, fields.stream().map(Field::name).toList());
    }

    private static boolean isPersonal(String text) {
        return PERSONAL.in(text.toLowerCase(Locale.ROOT));
    }

    static boolean hasCaptcha(Element form, List<Field> fields) {
        for (Field field : fields) {
            if (field.type() != Type.SUBMIT && isCaptcha(field.name() + " " + field.label())) {
                return true;
            }
        }
        for (Element element : form.getElementsByTag("img")) {
            if (isCaptcha(element.attr("src") + element.id())) {
                return true;
            }
        }
        return form.selectFirst(SITEKEY) != null;
    }

    private static boolean isCaptcha(String text) {
        return CAPTCHA.in(text.toLowerCase(Locale.ROOT));
    }

    /** Sites whose script copies what was typed into a hidden field under the name that the search engine wants. */
    static List<Form.Rename> renames(Element form, List<Field> fields) {
        List<Field> texts = fields.stream().filter(Field::takesWords).toList();
        List<Form.Rename> out = new ArrayList<>();
        for (Field hidden : fields) {
            if (hidden.type() == Type.HIDDEN && "".equals(hidden.value()) && isQuery(hidden.name()) && texts.size() == 1) {
                out.add(new Form.Rename(texts.getFirst().name(), hidden.name(), pattern(form, hidden.name())));
            }
        }
        return out;
    }

    private static String pattern(Element form, String to) {
        var scripts = new StringBuilder(form.attr("onsubmit"));
        form.getElementsByTag("script").forEach(script -> scripts.append('\n').append(ScriptText.of(script)));
        Matcher m = COPY.matcher(scripts);
        while (m.find()) {
            if (m.group(1).equals(to)) {
                return (m.group(2) == null ? "" : m.group(2)) + "%s" + (m.group(4) == null ? "" : m.group(4));
            }
        }
        return "%s";
    }
}
