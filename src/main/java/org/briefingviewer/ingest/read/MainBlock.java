// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/// Finds the part of a page that holds the article: the element that the page itself declares to be
/// it, when most of the running text is in it; else the smallest element around all running text
/// that no chrome element holds. To keep too much is better than to lose a paragraph.
final class MainBlock {
  private static final double MOST = 0.75;
  private static final List<String> DECLARED =
      List.of("[itemprop=articleBody]", "article", "main", "[role=main]");

  private final ChromeMarkup chrome;
  private final ProseWeights weights;

  MainBlock(ChromeMarkup chrome, ProseWeights weights) {
    this.chrome = chrome;
    this.weights = weights;
  }

  Element find(Element body) {
    for (String query : DECLARED) {
      for (Element element : body.select(query)) {
        if (weights.share(element) >= MOST) {
          return element;
        }
      }
    }
    return around(body);
  }

  private Element around(Element body) {
    List<Element> common = new ArrayList<>();
    body.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            if (node instanceof Element e) {
              boolean out = HtmlTags.skipped(e) || chrome.reason(e, weights) != null;
              return out ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
            }
            if (node instanceof TextNode text && ProseWeights.counts(text)) {
              narrow(common, text.parentElement());
            }
            return FilterResult.CONTINUE;
          }
        });
    return common.isEmpty() ? body : common.getLast();
  }

  /// Keeps the ancestors that all elements so far share, outermost first.
  private static void narrow(List<Element> common, @Nullable Element element) {
    List<Element> path = new ArrayList<>();
    for (Element up = element; up != null; up = up.parentElement()) {
      path.addFirst(up);
    }
    if (common.isEmpty()) {
      common.addAll(path);
      return;
    }
    int same = 0;
    while (same < common.size() && same < path.size() && common.get(same).equals(path.get(same))) {
      same++;
    }
    common.subList(same, common.size()).clear();
  }
}
