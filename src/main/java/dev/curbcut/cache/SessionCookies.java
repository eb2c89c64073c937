package dev.curbcut.cache;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Which cookies are about a connection and not about a person. Nearly every site of the field begins a session with each
 * answer, or marks the machine behind a load balancer; we never bring a cookie back, so such an answer is the same for all.
 * Any other cookie may come with words for one visitor alone, as nginx and Varnish assume of all of them.
 */
final class SessionCookies {
    /** Session names of the common containers and languages, and marks of load balancers and firewalls seen in the field. */
    private static final Pattern OF_A_CONNECTION = Pattern.compile(
            "(j|php|asp|cf|hwwaf|sl-)?sess(ion)?_?(id|hash)?|jsessionid|phpsessid|aspsessionid[a-z]*|asp\\.net_sessionid|cfid|cftoken"
                    + "|hwwafses(id|time)|bigipserver.*|route|routeid|serverid|srv_id|lb_?cookie|insert_cookie|sto-id.*|acw_tc|acw_sc.*"
                    + "|__jsluid.*|__cfduid|__cf_bm|arraffinity.*|awsalb.*|ct6ts?|wzws.*|x-lb|ns_.*|ts01.*|citrix_ns.*|.*jsessionid");

    private SessionCookies() {}

    /** @param header the value of {@code Set-Cookie} */
    static boolean isOfAConnection(String header) {
        int end = header.indexOf('=');
        return end > 0 && OF_A_CONNECTION.matcher(header.substring(0, end).strip().toLowerCase(Locale.ROOT)).matches();
    }
}
