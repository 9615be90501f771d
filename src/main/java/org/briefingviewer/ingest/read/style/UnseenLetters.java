// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.style;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.ingest.draft.Wording;
import org.briefingviewer.model.Dropped;
import org.briefingviewer.model.progress.Progress;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/// Takes the letters that no reader of a page sees out of it, before anything else is read: those
/// without size, hidden, transparent, in the colour of their ground, off the page or clipped away.
///
/// What a script shows and hides, such as a page's whole article that fades in, is no such thing
/// where it is much of the page.
public final class UnseenLetters implements NodeFilter {
  private static final Set<String> NO_TEXT =
      Set.of("script", "style", "noscript", "template", "head", "textarea", "svg", "iframe");

  /// So many letters in a row are running text, and not an entry of a menu.
  private static final int LINE = 40;

  /// A part of the page with so many letters of it may be what a script brings into sight.
  private static final int PART = 120;

  /// Such parts are the page's text when they have one in so many of its letters.
  private static final int MUCH = 3;

  private static final int BESIDE = 60;
  private static final int NEAR = 8;

  /// Letters that are out of sight.
  ///
  /// @param words as they stood
  /// @param beside how the words that are seen around them begin
  public record Found(String words, String beside) {}

  /// An element that is being walked.
  ///
  /// @param root the outermost element that takes its letters out of sight, or null
  private record Open(Sight sight, @Nullable Element root) {}

  /// Text nodes of one block that one element takes out of sight.
  private static final class Part {
    private final Element holder;
    private final @Nullable Element root;
    private final boolean revealable;
    private final List<TextNode> nodes = new ArrayList<>();

    Part(Element holder, @Nullable Element root, boolean revealable) {
      this.holder = holder;
      this.root = root;
      this.revealable = revealable;
    }

    boolean goesOn(Part other) {
      return revealable == other.revealable
          && holder.equals(other.holder)
          && Objects.equals(root, other.root);
    }

    String words() {
      StringBuilder words = new StringBuilder();
      nodes.forEach(node -> words.append(node.getWholeText()).append(' '));
      return Wording.oneBlank(words.toString()).strip();
    }
  }

  private final PageStyles styles;
  private final Progress progress;
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Part> parts = new ArrayList<>();
  private final IdentityHashMap<Element, Integer> revealable = new IdentityHashMap<>();
  private @Nullable Part last;
  private int running;

  private UnseenLetters(Document page, Progress progress) {
    this.progress = progress;
    styles = new PageStyles(page);
    open.push(new Open(Sight.ofPage(styles.whole()), null));
  }

  /// Takes them out.
  ///
  /// @param progress hears of every node
  public static List<Found> takeOut(Document page, Progress progress) {
    UnseenLetters letters = new UnseenLetters(page, progress);
    Element html = page.body().parent();
    if (html != null) {
      letters.enter(html);
    }
    page.body().filter(letters);
    boolean scripted = page.selectFirst("script") != null;
    return letters.found(scripted);
  }

  /// Returns blocks with what was taken out beside the words that it stood by, as left out.
  public static List<DraftBlock> told(List<DraftBlock> blocks, List<Found> found) {
    if (found.isEmpty()) {
      return blocks;
    }
    Map<String, List<String>> beside = new HashMap<>();
    found.forEach(f -> beside.computeIfAbsent(f.beside(), b -> new ArrayList<>()).add(f.words()));
    List<DraftBlock> all = new ArrayList<>();
    for (DraftBlock block : blocks) {
      all.add(block);
      List<String> words = beside.remove(opening(block.text()));
      if (words != null) {
        words.forEach(w -> all.add(DraftBlock.dropped(w, Dropped.Reason.UNSEEN)));
      }
    }
    for (Found one : found) {
      if (beside.containsKey(one.beside())) {
        all.add(DraftBlock.dropped(one.words(), Dropped.Reason.UNSEEN));
      }
    }
    return all;
  }

  private static String opening(String text) {
    String letters = Wording.letters(text.substring(0, Math.min(4 * BESIDE, text.length())));
    return letters.substring(0, Math.min(BESIDE, letters.length()));
  }

  @Override
  public FilterResult head(Node node, int depth) {
    progress.at(null);
    if (node instanceof TextNode text) {
      take(text);
    } else if (node instanceof Element element) {
      if (NO_TEXT.contains(element.normalName())) {
        return FilterResult.SKIP_ENTIRELY;
      }
      enter(element);
    }
    return FilterResult.CONTINUE;
  }

  private void enter(Element element) {
    Open around = open.element();
    Sight sight = around.sight().of(element, styles.of(element));
    Element root = !sight.unseen() ? null : around.root() != null ? around.root() : element;
    open.push(new Open(sight, root));
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element) {
      open.pop();
    }
    return FilterResult.CONTINUE;
  }

  private void take(TextNode text) {
    if (text.isBlank()) {
      return;
    }
    int length = text.getWholeText().strip().length();
    running += length >= LINE ? length : 0;
    Open here = open.element();
    if (!here.sight().unseen()) {
      last = null;
      return;
    }
    Part part = new Part(holder(text), here.root(), here.sight().revealable());
    if (last == null || !last.goesOn(part)) {
      last = part;
      parts.add(part);
    }
    last.nodes.add(text);
    if (part.revealable && part.root != null && length >= LINE) {
      revealable.merge(part.root, length, Integer::sum);
    }
  }

  /// Returns the nearest element that stands as a block.
  private static Element holder(TextNode text) {
    Element holder = text.parentElement();
    while (holder != null && !holder.isBlock() && holder.parent() != null) {
      holder = holder.parent();
    }
    return holder == null ? new Element("body") : holder;
  }

  /// Returns the words that are seen in a block, or in the block before it; of what holds many
  /// blocks nothing.
  private static String beside(Element holder) {
    Element block = holder;
    for (int i = 0; i < NEAR && block != null && !block.hasText(); i++) {
      Element before = block.previousElementSibling();
      block = before != null ? before : block.parent();
    }
    boolean single = block != null && block.childrenSize() <= NEAR && !block.is("body");
    return single && block != null ? block.text() : "";
  }

  private List<Found> found(boolean scripted) {
    revealable.values().removeIf(length -> length < PART);
    int shown = revealable.values().stream().mapToInt(length -> length).sum();
    boolean page = scripted && shown * (long) MUCH >= running;
    List<Found> found = new ArrayList<>();
    List<Part> gone = new ArrayList<>();
    for (Part part : parts) {
      if (!(page && part.revealable && revealable.containsKey(part.root))) {
        gone.add(part);
      }
    }
    List<String> words = gone.stream().map(Part::words).toList();
    gone.forEach(part -> part.nodes.forEach(TextNode::remove));
    for (int i = 0; i < gone.size(); i++) {
      found.add(new Found(words.get(i), opening(beside(gone.get(i).holder))));
    }
    return found;
  }
}
