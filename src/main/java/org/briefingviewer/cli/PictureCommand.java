// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefingviewer.bundle.place.SafeSave;
import org.briefingviewer.cli.compare.CoursePicture;
import org.briefingviewer.cli.compare.GroupPicture;
import org.briefingviewer.cli.console.ExitStatus;
import org.briefingviewer.cli.console.FailureMessages;
import org.briefingviewer.cli.console.GivenFile;
import org.briefingviewer.cli.console.OutFile;
import org.briefingviewer.cli.console.VerbStreams;
import org.briefingviewer.cli.verb.Verb;
import org.briefingviewer.model.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "picture",
    mixinStandardHelpOptions = true,
    description = "Draws the window without a display, as PNG.")
final class PictureCommand extends Verb {
  private static final Pattern SIZE = Pattern.compile("(\\d{3,4})x(\\d{3,4})");

  private static final Pattern STAGE =
      Pattern.compile("(stage|speaker):(\\d{1,7})(?:\\.(\\d{1,3}))?(?:\\+(\\d))?");

  private final PictureDrawer drawer;

  private static final String LANES = "lanes";

  private static final Pattern COMPARE = Pattern.compile("compare:(\\d{1,5})");

  @Parameters(paramLabel = "FILE", description = "a .briefing file or folder")
  private Path file = Path.of("");

  @Option(
      names = "-o",
      required = true,
      paramLabel = "OUT.png",
      description = "the picture to write; - is the standard output")
  private Path out = Path.of("out.png");

  @Option(
      names = "--size",
      paramLabel = "WxH",
      description = "in pixels, e.g. 1280x720 (default: ${DEFAULT-VALUE})")
  private String size = "1440x900";

  @Option(names = "--theme", description = "light or dark (default: ${DEFAULT-VALUE})")
  private Theme theme = Theme.LIGHT;

  @Option(names = "--article", paramLabel = "ID", description = "the article to show")
  private @Nullable String article;

  @Option(
      names = "--select",
      paramLabel = "ID",
      description = "the estimate to choose: its id, or its number in the text")
  private @Nullable String select;

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      description = "en or ko (default: ${DEFAULT-VALUE})")
  private ProgramLanguage language = ProgramLanguage.EN;

  @Option(
      names = "--zoom",
      paramLabel = "PERCENT",
      description = "size of the text, 80 to 200 (default: ${DEFAULT-VALUE})")
  private int zoom = 100;

  @Option(
      names = "--page",
      paramLabel = "PAGE",
      description = "the panel's page: relations, estimates or timeline")
  private @Nullable String page;

  @Option(names = "--table", description = "with the table of all estimates")
  private boolean table;

  @Option(
      names = "--view",
      paramLabel = "VIEW",
      description =
          "a screen of the presentation in the window's place: stage:N for the audience's of its"
              + " N-th stop, stage:N.2 for that stop's second screen, speaker:N for the speaker's;"
              + " +2 behind it for words two steps larger. compare:N is the window with the N-th"
              + " group of reports of one figure, lanes the window with the ties over time; written"
              + " to OUT.svg, the picture alone with all its sources")
  private @Nullable String view;

  PictureCommand(VerbStreams streams, PictureDrawer drawer) {
    super(streams);
    this.drawer = drawer;
  }

  private enum Theme {
    LIGHT,
    DARK
  }

  @Override
  public Integer call() throws IOException, Refusal {
    Matcher m = SIZE.matcher(size);
    if (!m.matches()) {
      throw wrong("--size takes width x height in pixels, e.g. 1440x900, not " + size);
    }
    OutFile written = new OutFile(out, streams);
    int compare = compare();
    if ((compare > 0 || lanes()) && !written.piped() && written.endsIn(".svg")) {
      return drawAlone(written, compare);
    }
    if (!written.endsIn(".png")) {
      throw wrong("the picture is written as PNG: name a file ending in .png, not " + out);
    }
    new GivenFile(file).refuseDevice();
    PictureDrawer.StageView stage = stage();
    int width = Integer.parseInt(m.group(1));
    int height = Integer.parseInt(m.group(2));
    try {
      if (written.write(to -> drawer.draw(request(to, width, height, stage)))) {
        streams.print(out.toString());
      }
    } catch (Refusal e) {
      throw FailureMessages.in(file, e);
    }
    return ExitStatus.DONE;
  }

  /// Draws the picture of a group, or with 0 of the ties over time, alone: for that there need be
  /// no window.
  private int drawAlone(OutFile written, int number) throws IOException, Refusal {
    new GivenFile(file).refuseDevice();
    try {
      if (written.write(to -> SafeSave.replace(to, svg(number)))) {
        streams.print(out.toString());
      }
    } catch (Refusal e) {
      throw FailureMessages.in(file, e);
    }
    return ExitStatus.DONE;
  }

  private byte[] svg(int number) throws IOException, Refusal {
    return number > 0
        ? GroupPicture.svg(file, number, language.locale(), streams)
        : CoursePicture.svg(file, language.locale(), streams);
  }

  private boolean lanes() {
    return LANES.equals(view);
  }

  /// Returns the number of the group that is asked for; 0 where none is.
  private int compare() {
    Matcher m = COMPARE.matcher(view == null ? "" : view);
    return m.matches() ? Integer.parseInt(m.group(1)) : 0;
  }

  private PictureDrawer.@Nullable StageView stage() {
    if (view == null || compare() > 0 || lanes()) {
      return null;
    }
    Matcher m = STAGE.matcher(view);
    if (!m.matches()) {
      throw wrong(
          "--view takes stage:N or speaker:N, N being a stop's number, compare:N or lanes, not "
              + view);
    }
    int screen = m.group(3) == null ? 1 : Integer.parseInt(m.group(3));
    int larger = m.group(4) == null ? 0 : Integer.parseInt(m.group(4));
    boolean speaker = m.group(1).equals("speaker");
    return new PictureDrawer.StageView(Integer.parseInt(m.group(2)), screen, larger, speaker);
  }

  private PictureDrawer.Request request(
      Path to, int width, int height, PictureDrawer.@Nullable StageView stage) {
    return new PictureDrawer.Request(
        file,
        to,
        width,
        height,
        theme == Theme.DARK,
        article,
        select,
        new PictureDrawer.View(language.locale(), zoom, page, table, stage, compare(), lanes()));
  }
}
