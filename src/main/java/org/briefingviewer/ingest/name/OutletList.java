// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.name;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.briefingviewer.ingest.draft.ReducedWording;
import org.briefingviewer.lexicon.WordList;
import org.jspecify.annotations.Nullable;

/// The outlets that `outlets.tsv` lists, found by name, by alias or by an address.
public final class OutletList {

  /// A publisher of news.
  ///
  /// @param zone where its pages' clock times are meant, when they do not say
  public record Outlet(String name, ZoneId zone) {}

  private final Map<String, Outlet> byName = new HashMap<>();
  private final Map<String, Outlet> byDomain = new HashMap<>();

  public OutletList(WordList list) {
    for (var row : list.rows()) {
      Outlet outlet = new Outlet(row.get(0), ZoneId.of(row.get(1)));
      byName.put(ReducedWording.key(outlet.name()), outlet);
      for (String domain : row.get(2).split(" ", -1)) {
        byDomain.put(domain, outlet);
      }
      if (row.size() > 3) {
        for (String alias : row.get(3).split("\\|", -1)) {
          byName.put(ReducedWording.key(alias), outlet);
        }
      }
    }
  }

  /// Returns the outlet called `name`, or null.
  public @Nullable Outlet named(String name) {
    return byName.get(ReducedWording.key(name));
  }

  /// Returns the outlet at whose domain, or below it, `address` lies, or null. An address inside
  /// another one's query counts before the outer one: it is what an aggregator links to.
  public @Nullable Outlet at(String address) {
    int inner = address.lastIndexOf("http");
    Outlet found = inner > 0 ? host(address.substring(inner)) : null;
    return found != null ? found : host(address);
  }

  private @Nullable Outlet host(String address) {
    try {
      String host = new URI(address).getHost();
      while (host != null && !host.isEmpty()) {
        Outlet outlet = byDomain.get(host.toLowerCase(Locale.ROOT));
        int dot = host.indexOf('.');
        if (outlet != null || dot < 0) {
          return outlet;
        }
        host = host.substring(dot + 1);
      }
    } catch (URISyntaxException e) {
      return null; // an address that is none names no outlet
    }
    return null;
  }
}
