package dev.curbcut.reading.wording;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The months' names in the languages of the field, whole and shortened. */
public final class MonthNames {
    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    static {
        add("january february march april may june july august september october november december");
        add("jan feb mar apr may jun jul aug sep oct nov dec");
        add("janvier février mars avril mai juin juillet août septembre octobre novembre décembre");
        add("janv févr mars avr mai juin juil août sept oct nov déc");
        add("januar februar märz april mai juni juli august september oktober november dezember");
        add("jän feb mrz apr mai jun jul aug sept okt nov dez");
        add("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre");
        add("ene feb mar abr may jun jul ago set oct nov dic");
        add("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro");
        add("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre");
        add("januari februari maart april mei juni juli augustus september oktober november december");
        add("ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr");
        add("января февраля марта апреля мая июня июля августа сентября октября ноября декабря");
        add("січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня");
    }

    private MonthNames() {}

    private static void add(String names) {
        String[] twelve = names.split(" ");
        for (int i = 0; i < twelve.length; i++) {
            NUMBERS.putIfAbsent(twelve[i], i + 1);
        }
    }

    /** 1 to 12; 0 when it is no month. */
    public static int number(String name) {
        return NUMBERS.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
    }
}
