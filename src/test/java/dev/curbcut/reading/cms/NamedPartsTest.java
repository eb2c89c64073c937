package dev.curbcut.reading.cms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamedPartsTest {
    private static final String COURSES = "<script type=application/ld+json>{\"@type\":\"Course\",\"name\":\"Bookbinding\",\"hasPart\":["
            + "{\"@type\":\"Course\",\"name\":\"Paper &amp; thread\",\"url\":\"/c/1\"},{\"@type\":\"Course\",\"name\":\"Covers\",\"url\":\"/c/2\"},{\"@type\":\"Course\",\"name\":\"Gilding\",\"url\":\"/c/3\"}]}</script>";

    @Test
    void the_courses_of_a_programme_are_shown_where_only_a_script_would() {
        Unfolded page = Unfolded.by(new NamedParts(), "<main><h1>Bookbinding</h1><course-list></course-list></main>" + COURSES);
        assertThat(page.links()).containsExactly("Paper & thread -> /c/1", "Covers -> /c/2", "Gilding -> /c/3");
        assertThat(page.texts("main li")).hasSize(3);
    }

    @Test
    void the_entries_of_a_list_are_read_through_their_positions() {
        Unfolded page = Unfolded.by(new NamedParts(), "<div id=root></div><script type=application/ld+json>{\"@graph\":[{\"@type\":\"ItemList\",\"itemListElement\":["
                + "{\"@type\":\"ListItem\",\"position\":1,\"item\":{\"name\":\"North gate\",\"url\":\"/n\"}},{\"@type\":\"ListItem\",\"position\":2,\"item\":{\"name\":\"South gate\"}},"
                + "{\"@type\":\"ListItem\",\"position\":3,\"name\":\"West gate\",\"url\":\"/w\"}]}]}</script>");
        assertThat(page.links()).containsExactly("North gate -> /n", "West gate -> /w");
        assertThat(page.texts("li")).containsExactly("North gate", "South gate", "West gate");
    }

    @Test
    void a_page_that_names_one_of_them_has_its_own_list() {
        assertThat(Unfolded.by(new NamedParts(), "<main><p>We begin with covers.</p></main>" + COURSES).links()).isEmpty();
    }

    @Test
    void a_breadcrumb_is_no_list_of_parts() {
        String crumbs = COURSES.replace("\"Course\",\"name\":\"Bookbinding\",\"hasPart\"", "\"BreadcrumbList\",\"itemListElement\"");
        assertThat(Unfolded.by(new NamedParts(), "<main></main>" + crumbs).links()).isEmpty();
    }
}
