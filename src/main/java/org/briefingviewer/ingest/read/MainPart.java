// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.ingest.draft.BlockRole;
import org.briefingviewer.ingest.draft.ProseLook;
import org.briefingviewer.model.progress.WorkProgress;
import org.jsoup.nodes.Element;

/// The part of a page that holds its article: the element in which running text outweighs all else
/// most.
///
/// Every line weighs for or against the elements around it: running text for them by its length,
/// links and teasers against them, lines in furniture not at all. The element with the greatest sum
/// is the smallest that holds the article whole: a smaller one would lack paragraphs, a larger one
/// would add links. A name such as "sidebar" makes a line's weight less; alone it decides nothing.
final class MainPart {
  private static final int LONGEST = 1000;
  private static final int LINK = -20;
  private static final int SHORT = -4;
  private static final int LEVEL = 100;
  private static final double MUCH = 0.6;
  private static final double NAMED = 0.3;

  private final Element root;
  private final Map<Element, Double> prose;
  private final double all;

  private MainPart(Element root, Map<Element, Double> prose) {
    this.root = root;
    this.prose = prose;
    this.all = prose.getOrDefault(root, 0.0);
  }

  /// Finds the part.
  ///
  /// @param top the line that shows the title: no line above it speaks for an element
  /// @param chrome what speaks against elements; of what holds much of the page's running text
  ///   nothing does
  /// @param progress hears of every line, as often as it is looked at
  static MainPart of(
      Element body,
      List<PageLine> lines,
      int top,
      TeaserLines teasers,
      ChromeMarkup chrome,
      WorkProgress progress) {
    Map<Element, Double> sums = new HashMap<>();
    Map<Element, Double> prose = new HashMap<>();
    for (PageLine line : lines) {
      progress.at(null);
      double value = value(line, teasers);
      for (Element up = line.holder(); up != null && value > 0; up = up.parentElement()) {
        prose.merge(up, value, Double::sum);
      }
    }
    double much = MUCH * prose.getOrDefault(body, 0.0);
    for (int i = 0; i < lines.size(); i++) {
      progress.at(null);
      PageLine line = lines.get(i);
      double weight = i < top ? Math.min(0, value(line, teasers)) : value(line, teasers);
      double value = weight * factor(line, chrome, prose, much);
      for (Element up = line.holder(); up != null && value != 0; up = up.parentElement()) {
        sums.merge(up, value, Double::sum);
      }
    }
    return new MainPart(greatest(body, sums, progress), prose);
  }

  /// Returns the element with the greatest sum. An outer one has to win a little with every level:
  /// words far from the text in the page's tree are seldom its own.
  private static Element greatest(Element body, Map<Element, Double> sums, WorkProgress progress) {
    Element best = body;
    double most = sums.getOrDefault(body, 0.0) + LEVEL * depth(body);
    for (Map.Entry<Element, Double> entry : sums.entrySet()) {
      progress.at(null);
      double sum = entry.getValue();
      if (sum > 0 && HtmlTags.part(entry.getKey()) && sum + LEVEL * depth(entry.getKey()) > most) {
        best = entry.getKey();
        most = sum + LEVEL * depth(best);
      }
    }
    return best;
  }

  private static int depth(Element element) {
    int depth = 0;
    for (Element up = element; up != null; up = up.parentElement()) {
      depth++;
    }
    return depth;
  }

  private static double value(PageLine line, TeaserLines teasers) {
    if (line.note() || line.notice() != null || (line.role() != BlockRole.BODY && !line.link())) {
      return 0;
    }
    if (line.link() || teasers.hold(line)) {
      return line.enumerates() ? 0 : LINK;
    }
    int words = ProseLook.weight(line.text()) - line.linked();
    return line.prose() || (line.linked() == 0 && ProseLook.closed(line.text()))
        ? Math.min(LONGEST, words)
        : SHORT;
  }

  private static double factor(
      PageLine line, ChromeMarkup chrome, Map<Element, Double> prose, double much) {
    double factor = 1;
    boolean most = false;
    for (Element up = line.holder(); up != null; up = up.parentElement()) {
      most |= prose.getOrDefault(up, 0.0) > much;
      ChromeMarkup.Sign sign = chrome.sign(up);
      if (sign != null && (sign.dialog() || (sign.sure() && !most))) {
        return 0;
      }
      factor = sign == null || most ? factor : NAMED;
    }
    return factor;
  }

  /// Tells whether the element is the part, or holds it.
  boolean standsIn(Element element) {
    return within(root, element);
  }

  /// Counts the levels from the part up to the smallest element that holds both it and `element`.
  int distance(Element element) {
    Set<Element> around = new HashSet<>();
    for (Element up = element; up != null; up = up.parentElement()) {
      around.add(up);
    }
    int levels = 0;
    for (Element up = root; up != null && !around.contains(up); up = up.parentElement()) {
      levels++;
    }
    return levels;
  }

  /// Tells whether the element stands in the part, or is it.
  boolean holds(Element element) {
    return within(element, root);
  }

  /// Returns how much of the part's running text the element holds, 0 to 1.
  double share(Element element) {
    return all == 0 ? 0 : prose.getOrDefault(element, 0.0) / all;
  }

  private static boolean within(Element element, Element outer) {
    for (Element up = element; up != null; up = up.parentElement()) {
      if (up.equals(outer)) {
        return true;
      }
    }
    return false;
  }
}
