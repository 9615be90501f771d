// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.briefingviewer.ingest.draft.Block;
import org.briefingviewer.ingest.draft.Prose;
import org.briefingviewer.ingest.draft.Role;
import org.briefingviewer.model.Dropped;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/// Walks a page and collects its blocks of words, each with its role and, when the markup gives
/// one, the reason to drop it.
final class BlockWalk implements NodeFilter {
  private static final int LINK = 150;
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /// A role and the element that gave it.
  private record Given(Element by, Role role) {}

  private final List<Block> blocks = new ArrayList<>();
  private final Deque<Given> roles = new ArrayDeque<>();
  private final StringBuilder words = new StringBuilder();
  private final List<String> notes = new ArrayList<>();
  private final Element main;
  private final ChromeMarkup chrome;
  private final ProseWeights weights;
  private int linked;
  private @Nullable Element link;
  private @Nullable Element outer;
  private Dropped.@Nullable Reason reason;
  private boolean inMain;
  private boolean begun;

  BlockWalk(Element main, ChromeMarkup chrome, ProseWeights weights) {
    this.main = main;
    this.chrome = chrome;
    this.weights = weights;
    inMain = main.normalName().equals("html");
  }

  List<Block> blocks() {
    flush();
    return blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
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
    }
    Dropped.Reason found = reason == null ? chrome.reason(element, weights) : null;
    Role role = HtmlTags.role(element);
    if (found != null || role != null || HtmlTags.block(element) || element.equals(main)) {
      flush();
    }
    if (found != null) {
      reason = found;
      outer = element;
    }
    if (role != null) {
      roles.push(new Given(element, role));
    }
    inMain |= element.equals(main);
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      boolean given = !roles.isEmpty() && roles.peek().by().equals(element);
      if (given || element.equals(outer) || element.equals(main) || HtmlTags.block(element)) {
        flush();
      }
      if (given) {
        roles.pop();
      }
      if (element.equals(outer)) {
        outer = null;
        reason = null;
      }
      link = element.equals(link) ? null : link;
      inMain &= !element.equals(main);
    }
    return FilterResult.CONTINUE;
  }

  private void add(TextNode node) {
    String text = node.getWholeText();
    Element parent = node.parentElement();
    String tag = parent == null ? "" : parent.normalName();
    String shown = tag.equals("sup") ? raised(text.strip()) : text;
    int before = words.length();
    boolean kept = tag.equals("pre");
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
    String text = words.toString().strip();
    if (!text.isEmpty()) {
      Role role = roles.isEmpty() ? Role.BODY : roles.peek().role();
      Block block = Block.of(role, text);
      Dropped.Reason why = reason == null ? judged(role, text) : reason;
      blocks.add(why == null ? block : new Block(tidy(text), Role.BODY, why));
      begun |= why == null && block.prose();
    }
    for (String note : notes) {
      if (!note.isBlank()) {
        blocks.add(Block.dropped(note, Dropped.Reason.MARKUP));
      }
    }
    notes.clear();
    words.setLength(0);
    linked = 0;
  }

  private static String tidy(String text) {
    return org.briefingviewer.ingest.draft.Wording.oneBlank(text);
  }

  private Dropped.@Nullable Reason judged(Role role, String text) {
    boolean meant = role == Role.HEADLINE || role == Role.BYLINE || role == Role.CAPTION;
    if (meant || (Prose.closed(text) && inMain)) {
      return null;
    }
    if (linked * 10 >= text.length() * 9 && text.length() <= LINK && (begun || role == Role.BODY)) {
      return begun ? Dropped.Reason.RELATED_LINKS : Dropped.Reason.NAVIGATION;
    }
    return inMain || role == Role.HEADING ? null : outside(text);
  }

  /// Outside the main part a line may still be the date or the deck: only links and menus are sure.
  private static Dropped.@Nullable Reason outside(String text) {
    return Prose.words(text) <= 4 && text.chars().noneMatch(Character::isDigit)
        ? Dropped.Reason.NAVIGATION
        : null;
  }
}
