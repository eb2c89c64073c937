package dev.curbcut.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reading takes time linear in a page's size, whatever the page is made of; by processor time, so that a busy machine may judge. */
class GrowthTest {
    @ParameterizedTest
    @EnumSource
    void a_byte_of_a_long_page_costs_little_more_than_one_of_a_short_page(Growth.Shape shape) {
        assertThat(Growth.factor(shape, Growth.LONG_IN_A_TEST)).isLessThan(Growth.MOST);
    }
}
