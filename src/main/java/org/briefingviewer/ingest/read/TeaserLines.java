// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.ingest.draft.BlockRole;
import org.briefingviewer.model.progress.WorkProgress;
import org.jsoup.nodes.Element;

/// The lines of a page that tell of another one: a title that is a link, and the few words under it
/// in the same small box. Teasers come in numbers, boxes of one shape or one teaser in two places
/// of the page; one alone may be the article under its title.
final class TeaserLines {
  private static final int SUMMARY = 350;
  private static final int BOX = 700;
  private static final int NEAR = 3;

  /// What no shape begins with.
  private static final String WORDS = "=";

  /// The lines of one shape or of the same words, and the titles that they stand under.
  private record Alike(List<PageLine> lines, Set<Integer> titles) {}

  private final Set<PageLine> found = Collections.newSetFromMap(new IdentityHashMap<>());

  /// @param progress hears of every line, as often as it is looked at
  TeaserLines(List<PageLine> lines, WorkProgress progress) {
    Map<Element, Integer> sizes = sizes(lines, progress);
    Map<String, Alike> alikes = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      progress.at(null);
      PageLine line = lines.get(i);
      int title = line.role() == BlockRole.BODY && !line.link() ? title(lines, i, sizes) : -1;
      if (title >= 0) {
        for (String group : List.of(shape(line.holder()), WORDS + line.text())) {
          Alike alike =
              alikes.computeIfAbsent(group, key -> new Alike(new ArrayList<>(), new HashSet<>()));
          alike.lines().add(line);
          alike.titles().add(title);
        }
      }
    }
    for (Alike alike : alikes.values()) {
      if (alike.titles().size() > 1) {
        found.addAll(alike.lines());
      }
    }
  }

  /// Returns the linked title just above the line in its box, or -1.
  private static int title(List<PageLine> lines, int index, Map<Element, Integer> sizes) {
    PageLine line = lines.get(index);
    if (line.text().length() > SUMMARY) {
      return -1;
    }
    for (int before = index - 1; before >= Math.max(0, index - NEAR); before--) {
      if (lines.get(before).linkedTitle()) {
        return box(line, lines.get(before), sizes) <= BOX ? before : -1;
      }
    }
    return -1;
  }

  private static String shape(Element element) {
    Element parent = element.parentElement();
    return (parent == null ? "" : parent.normalName() + "." + parent.className() + ">")
        + element.normalName()
        + "."
        + element.className();
  }

  /// Counts the characters that each element holds.
  private static Map<Element, Integer> sizes(List<PageLine> lines, WorkProgress progress) {
    Map<Element, Integer> sizes = new HashMap<>();
    for (PageLine line : lines) {
      progress.at(null);
      for (Element up = line.holder(); up != null; up = up.parentElement()) {
        sizes.merge(up, line.text().length(), Integer::sum);
      }
    }
    return sizes;
  }

  /// Returns the characters in the smallest element around both lines.
  private static int box(PageLine line, PageLine title, Map<Element, Integer> sizes) {
    Set<Element> around = new HashSet<>();
    for (Element up = title.holder(); up != null; up = up.parentElement()) {
      around.add(up);
    }
    Element up = line.holder();
    while (up != null && !around.contains(up)) {
      up = up.parentElement();
    }
    return up == null ? Integer.MAX_VALUE : sizes.getOrDefault(up, 0);
  }

  boolean hold(PageLine line) {
    return found.contains(line);
  }
}
