// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.present.wall;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.text.TextAlignment;
import javafx.util.Duration;
import org.briefingviewer.page.PageRun;
import org.briefingviewer.page.RoomLetters;
import org.briefingviewer.page.stop.StopPage;
import org.briefingviewer.presentation.RoomState;
import org.briefingviewer.presentation.RoomState.Curtain;
import org.briefingviewer.session.present.StagePointer;
import org.briefingviewer.settings.Theme;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.Stylesheets;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// What the room sees: one screen of one stop, under its handling mark, with where and when it was
/// published. It shows what it is given and knows nothing of the speaker.
public final class AudienceView extends Region {
  /// What one step makes words larger by.
  private static final double STEP = 1.2;

  private static final double MARGIN = 0.045;

  /// How long a stop takes to come in, and how much of it its first picture shows.
  private static final Duration FADE = Duration.millis(120);

  private static final double FIRST = 0.3;

  /// How many pages stay laid out: the shown one, the one at which the speaker is, and the next.
  private static final int FRAMES = 3;

  private final Fonts fonts;
  private final Messages messages;
  private @Nullable RoomState state;
  private List<StageCard> cards = List.of();
  private @Nullable Drawn drawn;
  private boolean fading;
  private StagePointer.@Nullable At pointed;
  private @Nullable PointerDot dot;
  private @Nullable RoomQuestion question;
  private final LinkedHashMap<Laid, Frame> frames = new LinkedHashMap<>();

  /// What is laid out, and for what size.
  private record Laid(StopPage page, int larger, double width, double height) {}

  /// What was drawn last, and for what size.
  private record Drawn(StopPage page, int screen, int larger, double width, double height) {}

  /// @param messages in the language of the stage, which may be another than the window's
  public AudienceView(Fonts fonts, Messages messages, Theme theme) {
    this.fonts = fonts;
    this.messages = messages;
    getStyleClass().addAll("root", "audience", theme.name().toLowerCase(Locale.ROOT));
    getStylesheets().add(new Stylesheets(Locale.ENGLISH).url(Stylesheets.PRESENT));
    setAccessibleRole(AccessibleRole.TEXT);
    setFocusTraversable(false);
  }

  /// Lets each stop come in within a moment from now on.
  public void fade() {
    fading = true;
  }

  /// Shows a screen of a stop.
  public void show(RoomState next) {
    state = next;
    getStyleClass().removeAll("black", "white");
    if (next.curtain() != Curtain.NONE) {
      getStyleClass().add(next.curtain().name().toLowerCase(Locale.ROOT));
    }
    getChildren().forEach(child -> child.setVisible(next.curtain() == Curtain.NONE));
    point();
    requestLayout();
  }

  /// Shows where the speaker points; null for nowhere.
  public void point(StagePointer.@Nullable At at) {
    pointed = at;
    point();
  }

  /// Asks the speaker something at the foot of the screen; an empty text asks nothing.
  public void ask(String words) {
    getChildren().remove(question);
    question =
        words.isEmpty() ? null : new RoomQuestion(fonts, words, RoomLetters.least(getHeight()));
    standQuestion();
  }

  private void standQuestion() {
    RoomQuestion asked = question;
    if (asked != null) {
      getChildren().remove(asked);
      getChildren().add(asked);
      asked.stand(getWidth(), getHeight());
    }
  }

  private void point() {
    StagePointer.At at = pointed;
    PointerDot shown = dot;
    if (at != null && shown == null) {
      shown = new PointerDot();
      dot = shown;
    }
    if (shown == null) {
      return;
    }
    RoomState now = state;
    shown.setVisible(at != null && now != null && now.curtain() == Curtain.NONE);
    if (at != null) {
      shown.put(
          at.across() * getWidth(), at.down() * getHeight(), getHeight() * RoomLetters.LEAST * 0.6);
      if (getChildren().isEmpty() || !getChildren().getLast().equals(shown)) {
        getChildren().remove(shown);
        getChildren().add(shown);
      }
    }
  }

  /// Returns how many screens a page takes at the size that the view has.
  ///
  /// @param larger by how many steps its words are larger
  public int screens(StopPage page, int larger) {
    return frame(page, larger).screens.size();
  }

  /// Returns how many places of a screen the light can go to, whether or not it is the one that is
  /// shown.
  public int spots(RoomState of) {
    Frame frame = frame(of.page(), of.larger());
    int screen = Math.min(of.screen(), frame.screens.size() - 1);
    return spotPlaces(frame.screens.get(screen).stream().map(StageLayout.Placed::card).toList())
        .size();
  }

  /// A place that the light can go to; all of a card's words where `run` is their number.
  private record Spot(StageCard card, int run) {}

  private static List<Spot> spotPlaces(List<StageCard> cards) {
    List<Spot> spots = new ArrayList<>();
    for (StageCard card : cards) {
      List<PageRun> runs = card.text().runs();
      switch (card.text().role()) {
        case FIGURE, COMPUTED, TITLE, KICKER, CHECKED, WARNING, LINE ->
            spots.add(new Spot(card, runs.size()));
        case WHOSE -> addMarked(spots, card);
        case PASSAGE -> {
          spots.add(new Spot(card, runs.size()));
          addMarked(spots, card);
        }
        case EDGE -> {}
      }
    }
    return spots;
  }

  private static void addMarked(List<Spot> spots, StageCard card) {
    List<PageRun> runs = card.text().runs();
    for (int i = 0; i < runs.size(); i++) {
      boolean passage = card.text().role() == StageRole.PASSAGE;
      switch (runs.get(i).look()) {
        case FIGURE, OTHER_FIGURE, AS_WRITTEN, SOURCE, ORIGIN, INFERRED, GAP ->
            spots.add(new Spot(card, i));
        case PLAIN -> {
          if (!passage && runs.get(i).words().strip().length() > 1) {
            spots.add(new Spot(card, i));
          }
        }
        case HEDGE, BOUND, COMPUTED, OWN_MARK, CHECKED, UNCHECKED -> {}
      }
    }
  }

  @Override
  protected void layoutChildren() {
    RoomState now = state;
    if (now == null || getWidth() < 1 || getHeight() < 1) {
      return;
    }
    Drawn wanted = new Drawn(now.page(), now.screen(), now.larger(), getWidth(), getHeight());
    Drawn before = drawn;
    if (!wanted.equals(before)) {
      drawn = wanted;
      draw(now);
      if (fading && before != null && !before.page().equals(now.page())) {
        comeIn();
      }
    }
    boolean shown = now.curtain() == Curtain.NONE;
    getChildren().forEach(child -> child.setVisible(shown));
    light(now.spot());
    point();
    standQuestion();
  }

  /// It begins with the first picture of the stop and delays nothing.
  private void comeIn() {
    Timeline coming = new Timeline();
    for (StageCard card : cards) {
      card.setOpacity(FIRST);
      coming.getKeyFrames().add(new KeyFrame(FADE, new KeyValue(card.opacityProperty(), 1)));
    }
    coming.play();
  }

  private void light(int spot) {
    List<Spot> spots = spotPlaces(cards);
    Spot lit = spot < 0 || spots.isEmpty() ? null : spots.get(spot % spots.size());
    for (StageCard card : cards) {
      if (lit == null || standsAlways(card.text().role())) {
        card.spotlight(card.text().runs().size(), false);
      } else {
        card.spotlight(lit.card().equals(card) ? lit.run() : -1, lit.card().equals(card));
      }
    }
  }

  /// What says that nobody checked, or warns, steps aside for no light.
  private static boolean standsAlways(StageRole role) {
    return role == StageRole.CHECKED || role == StageRole.WARNING;
  }

  private void draw(RoomState now) {
    getChildren().clear();
    Frame frame = frame(now.page(), now.larger());
    frame.put(Math.min(now.screen(), frame.screens.size() - 1), place(now));
    if (getScene() != null) {
      applyCss(); // else the first picture of it would be in other colours
    }
  }

  /// Returns a page laid out: what was laid out last is kept, since a step asks for it several
  /// times.
  private Frame frame(StopPage page, int larger) {
    Laid wanted = new Laid(page, larger, getWidth(), getHeight());
    Frame there = frames.remove(wanted);
    Frame frame = there == null ? new Frame(page, larger) : there;
    frames.put(wanted, frame);
    if (frames.size() > FRAMES) {
      frames.remove(frames.firstEntry().getKey());
    }
    return frame;
  }

  /// Returns which stop it is; how many screens it takes is added once that is known.
  private String place(RoomState now) {
    return now.place() == 0 ? "" : messages.text("stage.place", now.place(), now.count());
  }

  /// The parts of the screen around the cards, and the cards.
  private final class Frame {
    private final StopPage page;
    private final double unit;
    private final double side;
    private final StageBand band;
    private final double bandHeight;
    private final StageText origin;
    private final double originHeight;
    private final double top;
    private final double foot;
    private final List<List<StageLayout.Placed>> screens;

    Frame(StopPage page, int larger) {
      this.page = page;
      double width = getWidth();
      double height = getHeight();
      double least = RoomLetters.least(height);
      double scale = Math.pow(STEP, larger);
      unit = Math.ceil(least * scale);
      side = Math.round(Math.max(width * MARGIN, unit));
      band = new StageBand(fonts, messages, page.marks(), least);
      bandHeight = band.height(width);
      origin = new StageText(fonts, StageRole.EDGE, least, List.of(PageRun.plain(page.origin())));
      // Room for the place beside it, also while nobody knows how many screens there will be.
      originHeight =
          page.origin().isEmpty() ? 0 : Math.ceil(origin.prefHeight(originWidth(width, least)));
      top = bandHeight + 0.9 * least;
      // On a tall screen the place stands below the origin, else beside it.
      double placeHeight = tall() ? 1.4 * least : 0;
      foot = Math.max(originHeight, 1.2 * least) + placeHeight + 1.4 * least;
      StageLayout layout =
          new StageLayout(
              fonts, least, width - 2 * side, Math.max(unit * 2, height - top - foot), scale);
      screens = layout.screens(page.blocks());
    }

    private boolean tall() {
      return getWidth() < getHeight();
    }

    private double originWidth(double width, double least) {
      return tall() ? width - 2 * side : Math.max(width * 0.4, width - 2 * side - 11 * least);
    }

    void put(int screen, String place) {
      double width = getWidth();
      double height = getHeight();
      double least = origin.size();
      cards = new ArrayList<>();
      for (StageLayout.Placed placed : screens.get(screen)) {
        placed
            .card()
            .resizeRelocate(side + placed.x(), top + placed.y(), placed.width(), placed.height());
        cards.add(placed.card());
      }
      getChildren().addAll(cards);
      band.resizeRelocate(0, 0, width, bandHeight);
      getChildren().add(band);
      double originWidth = originWidth(width, least);
      double y = height - originHeight - 0.7 * least - (tall() ? 1.4 * least : 0);
      origin.resizeRelocate(side, y, originWidth, originHeight);
      getChildren().add(origin);
      if (!place.isEmpty()) {
        addPlace(screen, place, tall() ? originWidth : width - 2 * side - originWidth);
      }
      setAccessibleText(page.title());
    }

    private void addPlace(int screen, String place, double room) {
      String words =
          screens.size() == 1
              ? place
              : place + messages.text("stage.part", screen + 1, screens.size());
      StageText node =
          new StageText(fonts, StageRole.EDGE, origin.size(), List.of(PageRun.plain(words)));
      node.setTextAlignment(TextAlignment.RIGHT);
      double high = Math.ceil(node.prefHeight(room));
      node.resizeRelocate(
          getWidth() - side - room, getHeight() - 0.7 * origin.size() - high, room, high);
      getChildren().add(node);
    }
  }

  /// The pointer on the audience's screen: a dot in a colour that no words have, with the ground's
  /// around it, so that nobody takes it for a letter.
  static final class PointerDot extends Circle {
    PointerDot() {
      getStyleClass().add("stage-pointer");
      setManaged(false);
      setMouseTransparent(true);
      setId("stage-pointer");
    }

    /// Puts it somewhere.
    ///
    /// @param size its radius in pixels
    void put(double x, double y, double size) {
      setRadius(size);
      setStrokeWidth(size * 0.4);
      setLayoutX(x);
      setLayoutY(y);
    }
  }
}
