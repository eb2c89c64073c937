package dev.curbcut.address;

import static org.assertj.core.api.Assertions.assertThat;

import okhttp3.HttpUrl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SameSiteTest {
    /** The public suffix list as OkHttp brings it: as browsers compare sites. */
    @ParameterizedTest
    @ValueSource(strings = {
        "www.gov.uk", "ofsted.blog.gov.uk", "www.homeoffice.gov.uk", "find-a-grant.service.gov.uk", "a.find-a-grant.service.gov.uk", "www.met.police.uk", "www.leeds.nhs.uk",
        "www.parliament.uk", "www.army.mod.uk", "www.transport.gov.scot", "ratings.service.gov.scot", "www.tc.gc.ca", "laws.justice.gc.ca", "www.msss.gouv.qc.ca", "www2.gov.bc.ca",
        "www.alberta.ca", "news.ontario.ca", "www.health.qld.gov.au", "www.legislation.vic.gov.au", "www.health.nsw.gov.au", "www.planning.act.gov.au", "www.ato.gov.au",
        "www.beehive.govt.nz", "bills.parliament.nz", "sthjt.shanxi.gov.cn", "english.www.gov.cn", "rsj.beijing.gov.cn", "www.land.bj.cn", "www.info.gov.hk", "www.td.gov.hk",
        "www.xn--mxtq1m.hk", "www.mof.gov.tw", "elaws.e-gov.go.jp", "www.city.yokohama.lg.jp", "www.pref.osaka.lg.jp", "www.pref.osaka.jp", "www.metro.tokyo.jp",
        "www.city.chiyoda.tokyo.jp", "www.city.kawasaki.jp", "shisetsu.city.kobe.jp", "news.seoul.go.kr", "www.moph.go.th", "kesra.desa.id", "pib.gov.in", "lms.up.nic.in",
        "www.lahore.gop.pk", "www.impots.gouv.fr", "www.bmi.gv.at", "comune.roma.it", "www.comune.fiano.rm.it", "www.regione.lazio.it", "www.salute.gov.it", "um.warszawa.pl",
        "bip.um.krakow.pl", "www.bielsko.powiat.pl", "olkusz.sr.gov.pl", "www.mf.gov.pl", "www.educacion.gob.es", "www.saude.sp.gov.br", "www.gov.br", "www.gub.uy", "salud.gob.mx",
        "dmv.ca.gov", "www.irs.gov", "dot.state.mn.us", "www.ci.minneapolis.mn.us", "www.forest.fed.us", "library.lib.wa.us", "dc.k12.dc.us", "ec.europa.eu", "www.bag.admin.ch", "www.gob.cl"})
    void a_hosts_site_is_what_the_public_suffix_list_says(String host) {
        assertThat(SameSite.name(host)).isEqualTo(new HttpUrl.Builder().scheme("https").host(host).build().topPrivateDomain());
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.qinghe.gov.cn/,   http://zjt.qinghe.gov.cn/,       true",
        "https://www.qinghe.gov.cn/,   https://www.other.gov.cn/,       false",
        "https://a.agency.gov/,        https://agency.gov/,             true",
        "https://tax.service.gov.uk/,  https://visa.service.gov.uk/,    false",
        "https://www.gov.uk/,          https://www.hmrc.gov.uk/,        false",
        "https://gov.cn/,              https://www.gov.cn/,             true",
        "https://gov.cn/,              https://www.qinghe.gov.cn/,      false",
        "https://transport.nsw.gov.au/, https://health.nsw.gov.au/,     true",
        "https://transport.qld.gov.au/, https://health.qld.gov.au/,     false",
        "http://10.0.0.1/,             http://10.0.0.2/,                false",
        "http://[2001:db8::1]/,        http://[2001:db8::2]/,           false",
        "http://intranet/,             http://intranet/a,               true",
        "http://a.test/,               http://b.a.test/,                true",
    })
    void hosts_are_one_site_below_one_registered_name(String one, String other, boolean same) {
        assertThat(SameSite.of(Address.of(one), Address.of(other))).isEqualTo(same);
    }
}
