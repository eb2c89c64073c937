package dev.curbcut.proxy;

import dev.curbcut.address.Address;
import dev.curbcut.address.Percent;
import dev.curbcut.document.Documents;
import dev.curbcut.fetch.Fetched;
import dev.curbcut.image.ImageSanitizer;
import dev.curbcut.image.ImageSettings;
import dev.curbcut.page.Findings;
import dev.curbcut.page.Notice;
import dev.curbcut.page.Notice.Why;
import dev.curbcut.page.Page;
import dev.curbcut.picture.PicturesOfText;
import dev.curbcut.reading.Outcome;
import dev.curbcut.reading.Reader;
import dev.curbcut.reading.source.Decoder;
import dev.curbcut.reading.source.Source;
import dev.curbcut.reading.source.SubFetch;
import dev.curbcut.reading.source.WebArchive;
import dev.curbcut.reading.trace.Explanation;
import dev.curbcut.reading.trace.Trace;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * From an origin's answer, whatever it is, to a page or to why there is none: a page, a document, a picture and a plain
 * text each go to who can read them; a status that is no success becomes a notice with the origin's own words below.
 */
public final class ContentReader {
    private static final Pattern FILE_NAME = Pattern.compile("(?i)filename\\*=utf-8''([^;\\s]+)|filename=\"?([^\";]+)");

    private final Reader reader;
    private final Documents documents;
    private final PicturesOfText pictures;

    /** @param pictures of text, which are found in pages */
    public ContentReader(Reader reader, Documents documents, PicturesOfText pictures) {
        this.reader = reader;
        this.documents = documents;
        this.pictures = pictures;
    }

    /** Without a look at pictures. */
    public ContentReader(Reader reader, Documents documents) {
        this(reader, documents, new PicturesOfText(documents, new ImageSanitizer(new ImageSettings(1, 1, 1, 0, 1)), 0));
    }

    /**
     * @param everything nothing selected away
     * @param subFetch for what the page asks for besides
     */
    public Outcome read(Fetched fetched, boolean everything, SubFetch subFetch) {
        return read(fetched, everything, subFetch, null);
    }

    /** @param from the language of the page that led there, BCP 47, or null: what a document without text is said to be in */
    public Outcome read(Fetched fetched, boolean everything, SubFetch subFetch, @Nullable String from) {
        return read(fetched, everything, subFetch, from, Trace.OFF);
    }

    /** The page of a document that is larger than what is fetched; empty where its name is none of a document's. */
    Optional<Page> tooLarge(Address address, @Nullable String from) {
        return documents.tooLarge(address, from);
    }

    /** Takes in what a page has in common with others of its site, and reads no more of it. */
    public void learn(Fetched fetched, SubFetch subFetch) {
        if (fetched.status() >= 200 && fetched.status() < 300 && fetched.body().length > 0 && ContentKind.of(fetched) == ContentKind.HTML) {
            reader.learn(page(fetched), around(fetched, subFetch));
        }
    }

    /** Why what an origin answered reads as it does: plain text, a decision a line. */
    public String explain(Fetched fetched, SubFetch subFetch) {
        Trace trace = Trace.on();
        trace.add(() -> "address: " + fetched.address());
        trace.add(() -> "read as: " + ContentKind.of(fetched).name().toLowerCase(Locale.ROOT) + ", status " + fetched.status() + ", " + fetched.body().length + " bytes");
        switch (read(fetched, false, subFetch, null, trace)) {
            case Outcome.Read ignored -> {}
            case Outcome.Unreadable unreadable -> trace.add(() -> "no page: " + unreadable.notice().why().name().toLowerCase(Locale.ROOT).replace('_', ' '));
            case Outcome.Forward forward -> trace.add(() -> "no page: it forwards to " + forward.to());
        }
        return Explanation.of(trace);
    }

    private Outcome read(Fetched fetched, boolean everything, SubFetch subFetch, @Nullable String from, Trace trace) {
        Address address = fetched.address();
        if (fetched.status() < 200 || fetched.status() >= 300) {
            return refused(fetched);
        }
        if (fetched.body().length == 0) {
            return unreadable(Why.EMPTY, address);
        }
        return switch (ContentKind.of(fetched)) {
            case HTML -> withPictures(reader.read(page(fetched), everything, around(fetched, subFetch), trace), subFetch);
            case TEXT -> new Outcome.Read(TextPage.page(address, Decoder.decode(source(fetched)).text(), everything));
            case IMAGE -> new Outcome.Read(pictures.in(ImagePage.page(address, everything), picture -> Optional.of(fetched.body())));
            case DOCUMENT -> documents.read(address, fetched.body(), fetched.header("content-type").orElse(null), fileName(fetched), from)
                    .<Outcome>map(document -> new Outcome.Read(document.page()))
                    .orElseGet(() -> unreadable(Why.NOT_A_PAGE, address));
            case OTHER -> unreadable(Why.NOT_A_PAGE, address);
        };
    }

    private Outcome withPictures(Outcome outcome, SubFetch subFetch) {
        return outcome instanceof Outcome.Read(Page page) ? new Outcome.Read(pictures.in(page, picture -> subFetch.get(picture).map(Source::bytes))) : outcome;
    }

    /** What hinders readers in a page as its origin sends it; nothing where it is neither a web page nor a document. @param page as it was read */
    public Optional<Findings> inspect(Fetched fetched, Page page, SubFetch subFetch) {
        return switch (ContentKind.of(fetched)) {
            case HTML -> Optional.of(reader.inspect(page(fetched), page, around(fetched, subFetch)));
            case DOCUMENT -> documents.inspect(page, fetched.body(), fetched.header("content-type").orElse(null), fileName(fetched));
            case TEXT, IMAGE, OTHER -> Optional.empty();
        };
    }

    private Outcome refused(Fetched fetched) {
        if (fetched.body().length == 0 || ContentKind.of(fetched) != ContentKind.HTML) {
            return new Outcome.Unreadable(FetchNotices.of(fetched.status(), fetched.address(), null));
        }
        Outcome said = reader.read(source(fetched), false, SubFetch.NONE);
        return switch (said) {
            case Outcome.Unreadable wall when wall.notice().why() == Why.WALL -> wall;
            case Outcome.Unreadable ignored -> new Outcome.Unreadable(FetchNotices.of(fetched.status(), fetched.address(), null));
            case Outcome.Forward forward -> forward;
            case Outcome.Read read -> new Outcome.Unreadable(FetchNotices.of(fetched.status(), fetched.address(), read.page()));
        };
    }

    /** The name in {@code Content-Disposition}, RFC 6266; null where there is none that can be read. */
    private static @Nullable String fileName(Fetched fetched) {
        Matcher name = FILE_NAME.matcher(fetched.header("content-disposition").orElse(""));
        return name.find() ? Percent.decode(name.group(1) != null ? name.group(1) : name.group(2)) : null;
    }

    private static Outcome unreadable(Why why, Address address) {
        return new Outcome.Unreadable(new Notice(why, address, address.host()));
    }

    private static Source source(Fetched fetched) {
        return new Source(fetched.address(), fetched.body(), fetched.header("content-type").orElse(null), fetched.status());
    }

    /** A page as it came, or out of the one file it was saved in with its parts. */
    private static Source page(Fetched fetched) {
        return archive(fetched).map(WebArchive::page).orElseGet(() -> source(fetched));
    }

    private static SubFetch around(Fetched fetched, SubFetch outside) {
        return archive(fetched).map(archive -> archive.around(outside)).orElse(outside);
    }

    private static Optional<WebArchive> archive(Fetched fetched) {
        return WebArchive.is(fetched.body()) ? WebArchive.of(source(fetched)) : Optional.empty();
    }
}
