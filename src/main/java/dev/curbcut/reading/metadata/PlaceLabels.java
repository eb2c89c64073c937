package dev.curbcut.reading.metadata;

import java.util.List;
import java.util.Set;

/** What pages write before the place where something happens. */
public final class PlaceLabels {
    private static final Set<String> PLACES = Set.of("location", "venue", "meetingplace", "meetinglocation", "meetingpoint", "eventlocation", "veranstaltungsort", "treffpunkt", "lieudelaréunion", "ubicación", "場所", "会場", "集合場所", "会场", "會場");

    /** Words that say other things as well, in a menu above all. */
    private static final Set<String> COMMON_PLACES = Set.of("place", "where", "ort", "wo", "lieu", "où", "lugar", "dónde", "luogo", "dove", "local", "onde", "locatie", "plaats", "waar", "plats", "sted", "paikka", "miejsce", "místo", "место");

    /** What labels of places end with in Chinese and Korean: 会议地点, 听证会地点, 開會地點, 회의장소. */
    private static final List<String> PLACE_ENDS = List.of("地点", "地點", "開催場所", "장소");

    private PlaceLabels() {}

    /** Whether a line is, or begins with, the label of a place. @param linked whether it is the words of a link, which may be a menu's */
    public static boolean begin(String line, boolean linked) {
        if (line.isEmpty()) {
            return false;
        }
        String label = FactPairs.label(line);
        boolean colon = line.chars().anyMatch(c -> c == ':' || c == '：');
        boolean marked = colon || Character.isUpperCase(line.charAt(0)) && !linked;
        return !label.isEmpty() && (PLACES.contains(label) || marked && COMMON_PLACES.contains(label) || PLACE_ENDS.stream().anyMatch(label::endsWith));
    }
}
