package dev.curbcut.render.answer;

/**
 * Who runs this server, as readers are told; each may be empty.
 *
 * @param contact a mail address or an address of the web
 * @param privacy where the operator's statement on privacy is
 */
public record Operator(String name, String contact, String privacy) {
    /** Where the contact leads. */
    public String contactLink() {
        return isOfTheWeb(contact) ? contact : "mailto:" + contact;
    }

    private static boolean isOfTheWeb(String text) {
        return text.startsWith("https://") || text.startsWith("http://");
    }
}
