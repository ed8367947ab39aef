/** No service listens there: port 9 is "discard" (RFC 863). */
const DEAD_PORT = 9;

/** Preferences of Firefox for a profile that is thrown away. Puppeteer's own ones come first. */
export function firefoxPreferences(network: 'loopback' | 'open'): Record<string, string | number | boolean> {
  return {
    ...QUIET,
    ...(network === 'loopback' ? ONLY_LOOPBACK : {}),
  };
}

/** What a browser does by itself: none of it is wanted, all of it would reach for the network. */
const QUIET = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.search.update': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
  'extensions.blocklist.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.unified': false,
};

/** A proxy that is not there takes everything but this machine's own addresses. */
const ONLY_LOOPBACK = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': DEAD_PORT,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': DEAD_PORT,
  'network.proxy.no_proxies_on': 'localhost, 127.0.0.1',
  'network.proxy.failover_direct': false,
  'network.dns.disablePrefetch': true,
  // 5: no DNS over HTTPS.
  'network.trr.mode': 5,
  'network.http.http3.enable': false,
};
