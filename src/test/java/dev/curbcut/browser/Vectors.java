package dev.curbcut.browser;

import java.util.ArrayList;
import java.util.List;

/**
 * What pages have done to sanitisers, by combination: markup that calls {@code alert(1)} when anything of it is taken as
 * markup, and the places of a page that a reader of pages copies words from.
 */
final class Vectors {
    private static final List<String> TAGS = List.of(
            "img src=x", "svg", "body", "video src=x", "audio src=x", "details open", "input autofocus", "select autofocus", "textarea autofocus",
            "marquee", "iframe src=//evil.test", "object data=x", "embed src=x", "math", "a href=# autofocus tabindex=0", "x tabindex=0 autofocus id=q",
            "style", "link rel=stylesheet href=x", "form id=f", "button autofocus", "keygen autofocus", "isindex", "table background=x", "noscript", "dialog open");
    private static final List<String> HANDLERS = List.of(
            "onerror", "onload", "onfocus", "ontoggle", "onstart", "onmouseover", "onpointerrawupdate", "onanimationstart", "onbegin", "OnErRoR", "onerror\t", "onerror\n");
    private static final List<String> SCHEMES = List.of(
            "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)", "java\nscript:alert(1)", "&#106;avascript:alert(1)",
            "&#x6A&#x61vascript:alert(1)", "javascript&colon;alert(1)", "\u0001javascript:alert(1)", "javascript://%0aalert(1)", "data:text/html,<script>alert(1)</script>",
            "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==", "vbscript:alert(1)", "//evil.test/x", "\\\\evil.test\\x", "/\\evil.test", "https:evil.test",
            "http://a.test/#javascript:alert(1)", "blob:http://evil.test/1", "view-source:javascript:alert(1)", "feed:javascript:alert(1)", "javascript:/*--></title></style></textarea></script><svg onload=alert(1)>*/alert(1)");
    private static final List<String> LINKED = List.of(
            "<a href=\"%s\">link of the page</a>", "<a xlink:href=\"%s\">x</a>", "<svg><a xlink:href=\"%s\"><text>x</text></a></svg>", "<math href=\"%s\">x</math>",
            "<form action=\"%s\"><input name=q><button>go</button></form>", "<form><button formaction=\"%s\">go</button></form>", "<form><input type=image src=\"%s\"></form>",
            "<iframe src=\"%s\"></iframe>", "<img src=\"%s\" alt=picture width=300 height=200>", "<base href=\"%s\">", "<meta http-equiv=refresh content=\"0;url=%s\">",
            "<link rel=canonical href=\"%s\">", "<area href=\"%s\">", "<object data=\"%s\"></object>", "<embed src=\"%s\">", "<a href=\"%s\" target=_top download ping=\"%s\">x</a>",
            "<div onclick=\"location.href='%s'\">x</div>", "<script>document.write('<a href=\"%s\">x</a>')</script>", "<option value=\"%s\">x</option>", "<video poster=\"%s\"></video>");
    private static final List<String> SHAPES = List.of(
            "<script>alert(1)</script>", "</title><script>alert(1)</script>", "</textarea><script>alert(1)</script>", "--><script>alert(1)</script>", "]]><script>alert(1)</script>",
            "\"><script>alert(1)</script>", "'><img src=x onerror=alert(1)>", "\" onmouseover=alert(1) x=\"", "<scr\0ipt>alert(1)</scr\0ipt>", "<scr<script>ipt>alert(1)</scr</script>ipt>",
            "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
            "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
            "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">", "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
            "<template><script>alert(1)</script></template>", "<select><template><img src=x onerror=alert(1)></template></select>", "<select><option><style></select><img src=x onerror=alert(1)></style>",
            "<svg><foreignObject><iframe srcdoc=\"<script>alert(1)</script>\"></iframe></foreignObject></svg>", "<svg><script>alert&lpar;1)</script></svg>",
            "<svg><animate xlink:href=#x attributeName=href values=javascript:alert(1) /><a id=x><text>x</text></a></svg>", "<svg><set attributeName=onload to=alert(1)>",
            "<math><annotation-xml encoding=\"text/html\"><script>alert(1)</script></annotation-xml></math>", "<xmp><p title=\"</xmp><img src=x onerror=alert(1)>\">",
            "<plaintext><img src=x onerror=alert(1)>", "<style>@import'//evil.test/x';*{background:url(javascript:alert(1))}</style>", "<p style=\"background:url(//evil.test/x)\">x</p>",
            "<img src=\"x` `<script>alert(1)</script>\"` `>", "<a href=\"x\" title=\"unclosed <img src=x onerror=alert(1)>", "<!--><img src=x onerror=alert(1)>-->", "<!--!><img src=x onerror=alert(1)>",
            "<![CDATA[<img src=x onerror=alert(1)>]]>", "<?xml-stylesheet href=\"javascript:alert(1)\"?><img src=x onerror=alert(1)>", "&lt;script&gt;alert(1)&lt;/script&gt;",
            "&amp;lt;img src=x onerror=alert(1)&amp;gt;", "\u2028<img src=x onerror=alert(1)>", "\uFF1Cscript\uFF1Ealert(1)\uFF1C/script\uFF1E", "{{constructor.constructor('alert(1)')()}}",
            "${alert(1)}", "+ADw-script+AD4-alert(1)+ADw-/script+AD4-", "<img srcset=\"x, //evil.test/y 2x\" src=//evil.test/z>", "<input type=hidden accesskey=x onclick=alert(1)>",
            "<table><tr><td><svg><desc><table><tr><td><img src=x onerror=alert(1)>", "<b><p></b><img src=x onerror=alert(1)>", "<a><table><a><img src=x onerror=alert(1)>", "<frameset onload=alert(1)>",
            "<svg><style>&lt;img src=x onerror=alert(1)&gt;</style></svg>", "<svg/onload=alert(1)//", "<iframe/src=javascript:alert(1)//", "<<img src=x onerror=alert(1)//<", "<a/href=\"/\"/onfocus=alert(1)/autofocus>");
    /** Places whose words are copied; the vector stands for {@code %s}. */
    static final List<String> PLACES = List.of(
            "<p>%s</p>", "<h2>%s</h2>", "<title>%s</title>", "<meta name=ArticleTitle content=\"%s\">", "<meta name=ColumnName content='%s'><meta name=ContentSource content='%s'>",
            "<img alt=\"%s\" src=/a.png width=400 height=300>", "<a href=/x title='%s'>%s</a>", "<table><tr><th>%s</th><td>a</td></tr><tr><td>%s</td><td>b</td></tr></table>",
            "<form action=/s><label for=i>%s</label><input id=i name=i value='%s' placeholder=\"%s\"><select name=s><option value='%s'>%s</option></select><textarea name=t>%s</textarea><button>%s</button></form>",
            "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"%s\"}</script>", "<script>var list=[{title:'%s',url:'%s',date:'2024-01-02'}];</script>",
            "<script>document.write('%s')</script>", "<script type='text/xml'><datastore><recordset><record><![CDATA[<li><a href=\"/a\">%s</a></li>]]></record></recordset></datastore></script>",
            "<div class=crumb><a href=/>Home</a> &gt; <a href=/a>%s</a></div>", "<ul><li><a href=/a.pdf>%s</a> 2024-01-02</li><li><a href='/b.doc?n=%s'>x</a> 2024-01-03</li></ul>",
            "<div lang='%s' dir='%s' id='%s'><p>words</p></div>", "<pre>%s</pre>", "<blockquote>%s</blockquote>", "<details><summary>%s</summary>%s</details>", "<ruby>%s<rt>%s</rt></ruby>",
            "<iframe title='%s' src='/f?%s'></iframe>", "<video src='/v?%s' title='%s'></video>", "<ol start='%s' type='%s'><li>%s</li></ol>", "<dl><dt>%s</dt><dd>%s</dd></dl>",
            "<p>发布时间：2024-01-02 来源：%s</p>", "<template>%s</template>", "<noscript>%s</noscript>", "<svg><title>%s</title></svg>", "<math><mtext>%s</mtext></math>");

    private Vectors() {}

    /** Markup as it may stand in a body. */
    static List<String> markup() {
        List<String> out = new ArrayList<>(SHAPES);
        for (String tag : TAGS) {
            for (String handler : HANDLERS) {
                out.add("<" + tag + " " + handler + "=alert(1)>words</" + tag.split(" ")[0] + ">");
            }
        }
        for (String link : LINKED) {
            for (String scheme : SCHEMES) {
                out.add(link.replace("%s", scheme));
            }
        }
        return out;
    }

    /** Shapes and some of the rest, for places of words. */
    static List<String> words() {
        List<String> out = new ArrayList<>(SHAPES);
        out.addAll(SCHEMES);
        out.add("<img src=x onerror=alert(1)>");
        out.add("\u202e\u2066<svg onload=alert(1)>");
        return out;
    }
}
