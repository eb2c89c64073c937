package dev.curbcut.sample;

import java.util.stream.Stream;

/** A column of the site that the newsroom fills. */
enum Channel {
    NEWS("/yw/qtyw/", "青汀要闻", "要闻动态"),
    LEADERS("/yw/ldhd/", "省领导活动", "要闻动态"),
    NOTICES("/zwgk/tzgg/", "通知公告", "政务公开"),
    POLICIES("/zwgk/zcwj/", "政策文件", "政务公开");

    private final String path;
    private final String title;
    private final String section;

    Channel(String path, String title, String section) {
        this.path = path;
        this.title = title;
        this.section = section;
    }

    /** The channel whose folder it is. */
    static Channel at(String path) {
        return Stream.of(values()).filter(channel -> channel.path.equals(path)).findFirst().orElseThrow();
    }

    String path() {
        return path;
    }

    String title() {
        return title;
    }

    /** The part of the site it belongs to. */
    String section() {
        return section;
    }
}
