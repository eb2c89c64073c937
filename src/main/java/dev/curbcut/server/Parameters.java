package dev.curbcut.server;

import dev.curbcut.address.Address;
import dev.curbcut.address.AllowedHosts;
import dev.curbcut.address.BadAddress;
import dev.curbcut.address.Percent;
import dev.curbcut.address.Setting;
import dev.curbcut.render.template.OwnLinks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The query of one of our own forms, decoded as UTF-8: browsers send it so, since our pages are.
 *
 * @param text what was given as the address; null where nothing was
 * @param lang of the page one comes from; null where none is told
 * @param settings names and values as given, in order
 */
record Parameters(@Nullable String text, @Nullable String lang, List<Map.Entry<Setting, String>> settings) {

    static Parameters of(@Nullable String query) {
        if (query == null) {
            return new Parameters(null, null, List.of());
        }
        String text = null;
        String lang = null;
        var settings = new ArrayList<Map.Entry<Setting, String>>();
        var aids = new ArrayList<String>();
        for (String parameter : query.split("&", -1)) {
            int equals = parameter.indexOf('=');
            String name = Percent.decodeForm(equals < 0 ? parameter : parameter.substring(0, equals));
            String value = equals < 0 ? "" : Percent.decodeForm(parameter.substring(equals + 1));
            if (name.equals("address")) {
                text = value;
            } else if (name.equals(OwnLinks.IN)) {
                lang = value.isEmpty() ? null : value;
            } else if (name.equals(Setting.AID_FIELD)) {
                aids.add(value);
            } else {
                Setting.named(name).ifPresent(setting -> settings.add(Map.entry(setting, value)));
            }
        }
        if (!aids.isEmpty()) {
            settings.add(Map.entry(Setting.AIDS, String.join(",", aids)));
        }
        return new Parameters(text, lang, List.copyOf(settings));
    }

    boolean hasAddress() {
        return text != null && !text.isBlank();
    }

    /** The address as a person may write it: without a scheme it is https. */
    Address address() throws BadAddress {
        return Address.parse(TypedAddress.of(text == null ? "" : text));
    }

    /** The same, where it may have been copied with ours before it. @param hosts that can be read here: ours is none of them */
    Address address(AllowedHosts hosts) throws BadAddress {
        Address address = address();
        String within = TypedAddress.behindOurs(address.toString());
        return within.equals(address.toString()) || hosts.allows(address) ? address : Address.parse(within);
    }
}
