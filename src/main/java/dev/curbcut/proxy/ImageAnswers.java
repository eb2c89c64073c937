package dev.curbcut.proxy;

import dev.curbcut.address.Address;
import dev.curbcut.address.AllowedHosts;
import dev.curbcut.cache.Snapshot;
import dev.curbcut.cache.Snapshots;
import dev.curbcut.fetch.FetchException;
import dev.curbcut.image.ImageOutcome;
import dev.curbcut.image.ImageSanitizer;
import dev.curbcut.page.Notice;
import dev.curbcut.page.Notice.Why;
import dev.curbcut.proxy.Answer.Keep;
import java.util.List;
import java.util.Optional;

/** The images of pages: of allowed hosts, drawn anew, at one of a few widths. Safe for many threads; blocks. */
public final class ImageAnswers {
    private final Snapshots snapshots;
    private final ImageSanitizer images;
    private final AnswerCache answers;
    private final OwnPages pages;
    private final AllowedHosts hosts;

    public ImageAnswers(Snapshots snapshots, ImageSanitizer images, AnswerCache answers, OwnPages pages, AllowedHosts hosts) {
        this.snapshots = snapshots;
        this.images = images;
        this.answers = answers;
        this.pages = pages;
        this.hosts = hosts;
    }

    /**
     * @param url of ours that was asked for: the image is held under it
     * @param width in pixels, one of {@link ImageSanitizer#WIDTHS}; 0 for the largest that is given out
     */
    public Answer get(String url, Address address, int width, OwnPages.Visitor visitor) {
        if (!hosts.allows(address)) {
            return pages.notice(new Notice(Why.NOT_ALLOWED, address, address.host()), visitor);
        }
        try {
            Snapshot snapshot = snapshots.get(address, false);
            Optional<Answer> held = answers.of(snapshot.fetched(), url, false);
            if (held.isPresent()) {
                return held.get();
            }
            int status = snapshot.fetched().status();
            if (status != 200) {
                return pages.notice(FetchNotices.of(status, address, null), visitor);
            }
            ImageOutcome outcome = width == 0
                    ? images.prepare(snapshot.fetched().body())
                    : images.prepare(snapshot.fetched().body(), width);
            return switch (outcome) {
                case ImageOutcome.Good good -> hold(url, snapshot, AnswerFactory.asIs(
                        good.image().type().contentType(), good.image().bytes(),
                        snapshot.stored() ? Keep.WHILE_FRESH : Keep.NO_STORE, List.of(snapshot.freshness())));
                case ImageOutcome.Refused refused -> pages.notice(refused(refused.why(), address), visitor);
            };
        } catch (FetchException e) {
            return pages.notice(FetchNotices.of(e, address), visitor);
        }
    }

    private Answer hold(String url, Snapshot snapshot, Answer answer) {
        if (snapshot.stored()) {
            answers.hold(snapshot.fetched(), url, false, answer);
        }
        return answer;
    }

    private static Notice refused(ImageOutcome.Why why, Address address) {
        return switch (why) {
            case NO_IMAGE -> new Notice(Why.NOT_A_PAGE, address, address.host());
            case TOO_LARGE, TOO_MANY_PIXELS -> new Notice(Why.TOO_LARGE, address, address.host());
            case DAMAGED -> new Notice(Why.BROKEN, address, address.host());
        };
    }
}
