// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/// How many characters of running text each element holds: text nodes long enough to be part of a
/// sentence, outside links.
final class ProseWeights {
  private static final int LONG = 40;

  private final IdentityHashMap<Element, Integer> weights = new IdentityHashMap<>();
  private final int total;

  ProseWeights(Element body) {
    body.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
              weigh(text, body);
            }
            return node instanceof Element e && HtmlTags.skipped(e)
                ? FilterResult.SKIP_ENTIRELY
                : FilterResult.CONTINUE;
          }
        });
    total = of(body);
  }

  /// Tells whether a text node is long enough to count, and no link.
  static boolean counts(TextNode text) {
    if (text.getWholeText().length() < LONG || text.text().strip().length() < LONG) {
      return false;
    }
    for (Element up = text.parentElement(); up != null; up = up.parentElement()) {
      if (up.normalName().equals("a")) {
        return false;
      }
      if (HtmlTags.block(up)) {
        break;
      }
    }
    return true;
  }

  private void weigh(TextNode text, Element body) {
    if (!counts(text)) {
      return;
    }
    int weight = text.text().length();
    for (Element up = text.parentElement(); up != null; up = parent(up, body)) {
      weights.merge(up, weight, Integer::sum);
    }
  }

  private static @Nullable Element parent(Element element, Element body) {
    return element.equals(body) ? null : element.parentElement();
  }

  int of(Element element) {
    return weights.getOrDefault(element, 0);
  }

  /// Returns the part of the page's running text that the element holds, 0 to 1.
  double share(Element element) {
    return total == 0 ? 0 : (double) of(element) / total;
  }
}
