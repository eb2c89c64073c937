package dev.curbcut.sample;

import java.util.List;
import java.util.stream.Stream;

/** The ways in which a government site fails its readers, one path each. */
enum SampleFault {
    NOT_FOUND("/faults/missing.html") {
        @Override
        SampleResponse reply() {
            return SampleResponse.html(404, SampleParts.text("404"));
        }
    },
    ERROR("/faults/error.html") {
        @Override
        SampleResponse reply() {
            return SampleResponse.html(500, "<html><head><title>HTTP Status 500</title></head><body><h1>HTTP Status 500</h1>"
                    + "<p>系统繁忙，请稍后再试。</p></body></html>");
        }
    },
    /** Answers later than anybody waits. */
    SLOW("/faults/slow.html") {
        @Override
        SampleResponse reply() throws InterruptedException {
            Thread.sleep(SLOW_FOR_MS);
            return SampleResponse.html(200, "<html><head><title>慢</title></head><body><p>终于打开了。</p></body></html>");
        }
    },
    /** What a site's protection sends to whoever runs no script: a riddle instead of the page. */
    WALL("/faults/wall.html") {
        @Override
        SampleResponse reply() {
            return SampleResponse.html(412, SampleParts.text("wall"));
        }
    },
    /** A page that a program in the browser would draw. */
    SCRIPT_ONLY("/faults/script.html") {
        @Override
        SampleResponse reply() {
            return SampleResponse.html(200, SampleParts.text("script-only"));
        }
    },
    EMPTY("/faults/empty.html") {
        @Override
        SampleResponse reply() {
            return SampleResponse.html(200, "");
        }
    };

    private static final int SLOW_FOR_MS = 120_000;

    private final String path;

    SampleFault(String path) {
        this.path = path;
    }

    abstract SampleResponse reply() throws InterruptedException;

    static List<String> paths() {
        return Stream.of(values()).map(fault -> fault.path).toList();
    }

    /** The fault at a path; a path that nobody knows is not found. */
    static SampleFault at(String path) {
        return Stream.of(values()).filter(fault -> fault.path.equals(path)).findFirst().orElse(NOT_FOUND);
    }
}
