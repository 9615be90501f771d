// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.style;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.ingest.draft.ReducedWording;
import org.briefingviewer.model.DroppedLine;
import org.briefingviewer.model.progress.WorkProgress;
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
/// where it is much of the page, or of the part of the article that the page's data names as held
/// back.
public final class UnseenLetters implements NodeFilter {
  private static final Set<String> NO_TEXT =
      Set.of("script", "style", "noscript", "template", "head", "textarea", "svg", "iframe");

  /// So many letters in a row are running text, and not an entry of a menu.
  private static final int LINE = 40;

  /// A part of the page with so many letters of it may be what a script brings into sight.
  private static final int PART = 120;

  /// Such parts are the text of the page, or of what is held back, when they have one in so many of
  /// its letters.
  private static final int MUCH = 3;

  private static final int BESIDE = 60;
  private static final int NEAR = 8;

  /// Letters that are out of sight.
  ///
  /// @param words as they stood
  /// @param beside how the words that are seen around them begin
  public record Found(String words, String beside) {}

  /// What was taken out of a page.
  ///
  /// @param heldBack whether letters stayed because the page's data names them as held back
  public record Taken(List<Found> found, boolean heldBack) {}

  /// An element that is being walked.
  ///
  /// @param root the outermost element that takes its letters out of sight, or null
  /// @param held whether it is in a part that is held back
  /// @param names the values that it has names for
  private record Open(
      ElementSight sight, @Nullable Element root, boolean held, NamedValues names) {}

  /// Letters of running text in a part of the page, and those of them that a script may show.
  private static final class Running {
    private final IdentityHashMap<Element, Integer> revealable = new IdentityHashMap<>();
    private int all;

    /// Leaves the parts that are its text, when a script shows so much of it; else none.
    void settle(boolean scripted) {
      revealable.values().removeIf(length -> length < PART);
      int shown = revealable.values().stream().mapToInt(length -> length).sum();
      if (!scripted || shown * (long) MUCH < all) {
        revealable.clear();
      }
    }

    void add(int length, @Nullable Element root) {
      all += length;
      if (root != null) {
        revealable.merge(root, length, Integer::sum);
      }
    }
  }

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
      return ReducedWording.oneBlank(words.toString()).strip();
    }
  }

  private final PageStyles styles;
  private final WorkProgress progress;
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Part> parts = new ArrayList<>();
  private final Set<Element> heldBack = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Running ofPage = new Running();
  private final Running ofHeldBack = new Running();
  private @Nullable Part last;

  private UnseenLetters(Document page, List<String> heldBack, WorkProgress progress) {
    this.progress = progress;
    styles = new PageStyles(page);
    open.push(new Open(ElementSight.ofPage(styles.whole()), null, false, NamedValues.NONE));
    heldBack.forEach(selector -> this.heldBack.addAll(page.select(selector)));
  }

  /// Takes them out.
  ///
  /// @param heldBack selectors of the parts that the page's data names as held back
  /// @param progress hears of every node
  public static Taken takeOut(Document page, List<String> heldBack, WorkProgress progress) {
    UnseenLetters letters = new UnseenLetters(page, heldBack, progress);
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
        words.forEach(w -> all.add(DraftBlock.dropped(w, DroppedLine.Reason.UNSEEN)));
      }
    }
    for (Found one : found) {
      if (beside.containsKey(one.beside())) {
        all.add(DraftBlock.dropped(one.words(), DroppedLine.Reason.UNSEEN));
      }
    }
    return all;
  }

  private static String opening(String text) {
    String letters = ReducedWording.letters(text.substring(0, Math.min(4 * BESIDE, text.length())));
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
    PageStyles.Said said = styles.of(element, around.names());
    ElementSight sight = around.sight().of(element, said.values());
    Element root = !sight.unseen() ? null : around.root() != null ? around.root() : element;
    open.push(new Open(sight, root, around.held() || heldBack.contains(element), said.names()));
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
    Open here = open.element();
    boolean revealable = here.sight().revealable();
    int length = text.getWholeText().strip().length();
    if (length >= LINE) {
      Element root = revealable ? here.root() : null;
      ofPage.add(length, root);
      if (here.held()) {
        ofHeldBack.add(length, root);
      }
    }
    if (!here.sight().unseen()) {
      last = null;
      return;
    }
    Part part = new Part(holder(text), here.root(), revealable);
    if (last == null || !last.goesOn(part)) {
      last = part;
      parts.add(part);
    }
    last.nodes.add(text);
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

  private Taken found(boolean scripted) {
    ofPage.settle(scripted);
    ofHeldBack.settle(scripted);
    List<Part> gone = new ArrayList<>();
    boolean kept = false;
    for (Part part : parts) {
      boolean held = part.revealable && ofHeldBack.revealable.containsKey(part.root);
      kept |= held;
      if (!held && !(part.revealable && ofPage.revealable.containsKey(part.root))) {
        gone.add(part);
      }
    }
    List<String> words = gone.stream().map(Part::words).toList();
    gone.forEach(part -> part.nodes.forEach(TextNode::remove));
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < gone.size(); i++) {
      found.add(new Found(words.get(i), opening(beside(gone.get(i).holder))));
    }
    return new Taken(found, kept);
  }
}
