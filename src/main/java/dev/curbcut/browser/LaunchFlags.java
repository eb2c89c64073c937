package dev.curbcut.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** With what Chromium is started: nothing of it speaks to anyone but our ports, nothing is kept. */
final class LaunchFlags {
    /** Parts of Chromium that would ask somebody for something of their own accord. */
    private static final String FEATURES_OFF = String.join(",",
            "MediaRouter", "DialMediaRouteProvider", "OptimizationHints", "OptimizationGuideModelDownloading", "OptimizationHintsFetching",
            "OptimizationTargetPrediction", "AsyncDns", "DnsOverHttps", "DnsOverHttpsUpgrade", "Translate", "InterestFeedContentSuggestions",
            "CertificateTransparencyComponentUpdater", "AutofillServerCommunication", "NetworkTimeServiceQuerying", "WebRtcHideLocalIpsWithMdns",
            "HttpsUpgrades", "HttpsFirstBalancedMode", "PrivacySandboxSettings4", "SpareRendererForSitePerProcess", "OnDeviceModel", "BackForwardCache",
            "Prerender2", "SpeculationRulesPrefetchFuture", "NavigationPredictor", "EncryptedClientHello", "UserAgentClientHint", "GlobalMediaControls");

    private LaunchFlags() {}

    /**
     * @param port of ours that refuses whatever asks there: pages have ports of their own
     * @param key fingerprint of the key by which TLS ends at our ports, known to no other browser
     */
    static List<String> of(BrowserSettings settings, String userAgent, Path profile, int port, String key) {
        List<String> flags = new ArrayList<>(List.of(
                "--headless", "--remote-debugging-pipe", "--user-data-dir=" + profile, "--no-first-run", "--no-default-browser-check", "--disable-gpu",
                "--disable-dev-shm-usage", "--disable-extensions", "--disable-default-apps", "--disable-crash-reporter", "--disable-breakpad",
                "--mute-audio", "--hide-scrollbars", "--user-agent=" + userAgent, "--lang=en",
                // The one way out; names are resolved by none but us, loopback is no exception.
                "--proxy-server=http://127.0.0.1:" + port, "--proxy-bypass-list=<-loopback>", "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
                "--ignore-certificate-errors-spki-list=" + key, "--disable-quic", "--dns-prefetch-disable", "--no-pings",
                "--force-webrtc-ip-handling-policy=disable_non_proxied_udp", "--webrtc-ip-handling-policy=disable_non_proxied_udp",
                "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-domain-reliability",
                "--disable-client-side-phishing-detection", "--metrics-recording-only", "--disable-features=" + FEATURES_OFF,
                // What is only seen is not asked for; no page opens another.
                "--blink-settings=imagesEnabled=false", "--block-new-web-contents", "--autoplay-policy=user-gesture-required", "--deny-permission-prompts",
                "--disable-notifications", "--disable-speech-api", "--disable-webgl", "--disable-3d-apis",
                // A page in the background is no slower than one in front.
                "--disable-background-timer-throttling", "--disable-renderer-backgrounding", "--disable-backgrounding-occluded-windows", "--disable-ipc-flooding-protection",
                "--js-flags=--max-old-space-size=" + (settings.scriptMemory() >> 20)));
        if (!settings.sandbox()) {
            flags.add("--no-sandbox");
        }
        flags.add("about:blank");
        return flags;
    }
}
