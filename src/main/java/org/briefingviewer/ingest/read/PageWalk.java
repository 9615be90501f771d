// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.briefingviewer.ingest.draft.BlockRole;
import org.briefingviewer.model.progress.WorkProgress;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/// Walks a page and collects its lines, in their order. It judges nothing.
final class PageWalk implements NodeFilter {
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /// A role and the element that gave it.
  private record Given(Element by, BlockRole role) {}

  private final List<PageLine> lines = new ArrayList<>();
  private final Deque<Given> roles = new ArrayDeque<>();
  private final Deque<Element> holders = new ArrayDeque<>();
  private final StringBuilder words = new StringBuilder();
  private final List<String> notes = new ArrayList<>();
  private final PageNotices notices;
  private final WorkProgress progress;
  private int linked;
  private int links;
  private @Nullable Element link;

  private PageWalk(Element body, PageNotices notices, WorkProgress progress) {
    this.notices = notices;
    this.progress = progress;
    holders.push(body);
  }

  /// @param progress hears of every node
  static List<PageLine> lines(Element body, PageNotices notices, WorkProgress progress) {
    PageWalk walk = new PageWalk(body, notices, progress);
    body.filter(walk);
    walk.flush();
    return walk.lines;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    progress.at(null);
    if (node instanceof TextNode text) {
      add(text);
    } else if (node instanceof Element element) {
      if (HtmlTags.skipped(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (element.normalName().equals("sup") && element.selectFirst("a") != null) {
        notes.add(element.text()); // a note's mark would run into the number before it
        return FilterResult.SKIP_ENTIRELY;
      }
      if (!HtmlTags.block(element) && (ChromeMarkup.hidden(element) || HtmlTags.card(element))) {
        notes.add(element.text());
        return FilterResult.SKIP_ENTIRELY;
      }
      enter(element);
    }
    return FilterResult.CONTINUE;
  }

  private void enter(Element element) {
    String tag = element.normalName();
    if (tag.equals("br")) {
      words.append('\n');
    } else if ((tag.equals("td") || tag.equals("th")) && !words.toString().isBlank()) {
      words.append(" | ");
    } else if (tag.equals("a") && link == null && !element.attr("href").startsWith("#")) {
      link = element;
      links++;
    }
    BlockRole role = HtmlTags.role(element);
    if (role != null || HtmlTags.block(element)) {
      flush();
      holders.push(element);
    }
    if (role != null) {
      roles.push(new Given(element, role));
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (element.equals(holders.peek())) {
        flush();
        if (holders.size() > 1) {
          holders.pop();
        }
      }
      if (!roles.isEmpty() && roles.peek().by().equals(element)) {
        roles.pop();
      }
      link = element.equals(link) ? null : link;
    }
    return FilterResult.CONTINUE;
  }

  private void add(TextNode node) {
    String text = node.getWholeText();
    Element parent = node.parentElement();
    String tag = parent == null ? "" : parent.normalName();
    String shown = tag.equals("sup") ? raised(text.strip()) : text;
    boolean kept = tag.equals("pre");
    int before = words.length();
    for (int i = 0; i < shown.length(); i++) {
      char c = shown.charAt(i);
      words.append(c == '\n' && !kept ? ' ' : c);
    }
    linked += link == null ? 0 : words.substring(before).strip().length();
  }

  /// Keeps raised digits apart from the number before them: m², 10⁶, a note's mark.
  private static String raised(String digits) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      out.append(c >= '0' && c <= '9' ? RAISED.charAt(c - '0') : c);
    }
    return out.toString();
  }

  private void flush() {
    Element holder = holders.getFirst();
    String text = words.toString().strip();
    if (!text.isEmpty()) {
      BlockRole role = roles.isEmpty() ? BlockRole.BODY : roles.peek().role();
      lines.add(new PageLine(text, role, holder, linked, links, false, notices.reason(text)));
    }
    for (String note : notes) {
      if (!note.isBlank()) {
        lines.add(new PageLine(note, BlockRole.BODY, holder, 0, 0, true, null));
      }
    }
    notes.clear();
    words.setLength(0);
    linked = 0;
    links = 0;
  }
}
