// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.present.wall;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.Text;
import org.briefingviewer.page.PageRun;
import org.briefingviewer.ui.font.FontScript;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.ScriptRun;
import org.briefingviewer.ui.font.WordFlow;

/// Words on the stage, in one size. Their fonts are set and not styled, so that they can be
/// measured before they stand anywhere.
final class StageText extends WordFlow {
  private static final String SERIF = "Source Serif 4";
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");

  /// What no letter is wider than, in em.
  private static final double WIDEST_LETTER = 1.3;

  private static final List<String> STRONG = List.of("figure", "hedge", "bound", "source");
  private static final PseudoClass ASIDE = PseudoClass.getPseudoClass("aside");

  private final StageRole role;
  private final double size;
  private final List<PageRun> runs;

  /// The run that each part of the flow belongs to.
  private final List<Integer> ofRun = new ArrayList<>();

  /// @param size of the letters in pixels
  StageText(Fonts fonts, StageRole role, double size, List<PageRun> runs, String... styles) {
    this.role = role;
    this.size = size;
    this.runs = List.copyOf(runs);
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      String words = runs.get(i).words();
      for (ScriptRun run : ScriptRun.of(words)) {
        need(fonts, run.script());
        ofRun.add(i);
        parts.add(
            new Part(words.substring(run.start(), run.end()), styles(runs.get(i), run, styles)));
      }
    }
    setAccessibleText(PageRun.words(runs));
    show(parts);
  }

  /// A figure, and whose it is, stand out of the words around them.
  private boolean strong(List<String> styles) {
    return switch (role) {
      case WHOSE -> styles.contains("source");
      case LINE -> STRONG.stream().anyMatch(styles::contains);
      case KICKER, TITLE, FIGURE, COMPUTED, PASSAGE, CHECKED, WARNING, EDGE -> role.strong();
    };
  }

  private void need(Fonts fonts, FontScript script) {
    if (role.strong() || role == StageRole.WHOSE || role == StageRole.LINE) {
      fonts.needStrong(script);
    } else {
      fonts.need(script);
    }
  }

  private List<String> styles(PageRun run, ScriptRun script, String... more) {
    String look = run.look().name().toLowerCase(Locale.ROOT).replace('_', '-');
    Stream<String> own = Stream.of("stage-words", look, script.script().styleClass());
    Stream<String> use = Stream.of("for-" + role.name().toLowerCase(Locale.ROOT));
    Stream<String> soft = role.soft() ? Stream.of("soft") : Stream.empty();
    return Stream.of(own, use, soft, Stream.of(more)).flatMap(s -> s).toList();
  }

  @Override
  protected void dress(Text text) {
    text.setFont(font(text.getStyleClass()));
  }

  /// An inferred link leans, in the scripts that have such a face.
  private Font font(List<String> styles) {
    boolean han = styles.contains(FontScript.HAN.styleClass());
    boolean hangul = styles.contains(FontScript.HANGUL.styleClass());
    if (!han && !hangul && styles.contains("inferred")) {
      return Font.font("Inter", FontPosture.ITALIC, size);
    }
    String plain = han ? "Noto Sans SC" : hangul ? "Noto Sans KR" : role.serif() ? SERIF : "Inter";
    return Font.font(strong(styles) && !han ? plain + " SemiBold" : plain, size);
  }

  StageRole role() {
    return role;
  }

  double size() {
    return size;
  }

  List<PageRun> runs() {
    return runs;
  }

  /// Puts every run but one aside, or none.
  ///
  /// @param spot the run that stays, or -1 for none; `runs().size()` for all
  void spotlight(int spot) {
    Set<Integer> aside = new TreeSet<>();
    for (int i = 0; i < ofRun.size(); i++) {
      if (spot < runs.size() && ofRun.get(i) != spot) {
        aside.add(i);
      }
    }
    setState(ASIDE, aside);
  }

  /// Returns where a run begins and ends in the flow, in UTF-16 code units.
  int[] place(int run) {
    int start = 0;
    for (int i = 0; i < run; i++) {
      start += runs.get(i).words().length();
    }
    return new int[] {start, start + runs.get(run).words().length()};
  }

  /// Returns the width of the widest word, in pixels, or less where none comes near to `room`. A
  /// word holds together where its fonts change; lines of Han end anywhere.
  double widest(double room) {
    double widest = 0;
    double word = 0;
    for (Part part : parts()) {
      boolean han = part.styles().contains(FontScript.HAN.styleClass());
      String[] words = SPACE.split(han ? " " : part.words(), -1);
      for (int i = 0; i < words.length; i++) {
        word = i == 0 ? word : 0;
        boolean whole = i > 0 && i < words.length - 1;
        if (!whole || words[i].length() * WIDEST_LETTER * size > room) {
          word += width(words[i], part.styles());
        }
        widest = Math.max(widest, word);
      }
    }
    return widest;
  }

  private double width(String word, List<String> styles) {
    if (word.isEmpty()) {
      return 0;
    }
    Text measured = new Text(word);
    measured.setFont(font(styles));
    return measured.getLayoutBounds().getWidth();
  }
}
