package dev.curbcut.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesTest {
    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "cn | zh-Hans | 2023年7月25日起施行，2024年1月1日废止 | 2023年7月25日=2023-07-25; 2024年1月1日=2024-01-01",
                "cn | zh-Hans | 请于2023年7月25日 17:30前报名 | 2023年7月25日 17:30=2023-07-25T17:30",
                "cn | zh-Hans | 自8月1日至9月30日 | 8月1日=08-01; 9月30日=09-30",
                "cn | zh-Hans | 2023年7月全省 | 2023年7月=2023-07",
                "cn | zh-Hans | 上午9:00到下午5点 | 上午9:00=09:00; 下午5点=17:00",
                "cn | zh-Hans | 工作日09:00—17:30，14时30分 | 09:00=09:00; 17:30=17:30; 14时30分=14:30",
                "cn | zh-Hans | 罚款3.5万元，补贴1,200元 | 3.5万元=CNY 35000; 1,200元=CNY 1200",
                "cn | zh-Hans | 投资￥1，约5亿美元、人民币20万元 | ￥1=CNY 1; 5亿美元=USD 500000000; 人民币20万元=CNY 200000",
                "hk | zh-Hant | 每宗罰款1,500元 | 1,500元=HKD 1500",
                "cn | zh-Hans | 增长12.5％，下降百分之3 | 12.5％=0.125; 百分之3=0.03",
                "cn | zh-Hans | 10%-20% | 10%=0.1; 20%=0.2",
                "uk | en | Pay £1,234.50 by 5 April 2024 at 4:05 p.m. or 12 per cent more | £1,234.50=GBP 1234.5; 5 April 2024 at 4:05 p.m.=2024-04-05T16:05; 12 per cent=0.12",
                "gov | en | a fee of $130 ($2.5 million in 2023), 9 am | $130=USD 130; $2.5 million=USD 2500000; 9 am=09:00",
                "gov | en | due 07/08/2023 | 07/08/2023=2023-07-08",
                "de | de | Gebühr: 1.234,50 € bis 25. März 2023, 14:30 Uhr; 12,5 % | 1.234,50 €=EUR 1234.5; 25. März 2023, 14:30=2023-03-25T14:30; 12,5 %=0.125",
                "fr | fr | à 14h30, 35 € | 14h30=14:30; 35 €=EUR 35",
                "de | de | Sie kostet 37 Euro, 1.200 Euro im Jahr | 37 Euro=EUR 37; 1.200 Euro=EUR 1200",
                "ae | ar | رسوم الخدمة 100 درهم | 100 درهم=AED 100",
                "kr | ko | 수수료는 1,000원입니다 | 1,000원=KRW 1000",
                "jp | ja | 令和5年7月25日 手数料1,200円、3万円 | 令和5年7月25日=2023-07-25; 1,200円=JPY 1200; 3万円=JPY 30000",
            })
    void a_value_that_can_be_read_in_one_way_has_the_form_of_machines(String domain, String lang, String text, String values) {
        assertThat(found(domain, lang, text)).isEqualTo(values);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "org | en | 07/08/2023",
                "org | en | $100",
                "org | xx | 1.234 €",
                "cn | zh-Hans | 20230725",
                "cn | zh-Hans | 编号20230725",
                "cn | zh-Hans | 比例为3:25，以14:30计",
                "cn | zh-Hans | 2024元旦，3元素",
                "cn | zh-Hans | 农历7月15日",
                "cn | zh-Hans | 电话010-12345678，第3点，192.168.1.1",
                "gov | en | form I-9, section 12.5, AB12%",
            })
    void what_may_be_read_in_two_ways_is_no_value(String domain, String lang, String text) {
        assertThat(found(domain, lang, text)).isEmpty();
    }

    @Test
    void a_text_of_nothing_but_figures_takes_time_in_proportion() {
        String text = "9:00-1,234.5元12%2023年1月".repeat(2_000);
        assertThat(Values.of("www.example.cn", "zh-Hans").in(text)).isNotEmpty().allSatisfy(value -> assertThat(value.to()).isLessThanOrEqualTo(20_000));
    }

    private static String found(String domain, String lang, String text) {
        return Values.of("www.example." + domain, lang).in(text).stream()
                .map(value -> text.substring(value.from(), value.to()) + "=" + value.machine())
                .collect(Collectors.joining("; "));
    }
}
