// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.briefingviewer.ingest.Ingest;
import org.briefingviewer.ingest.UnreadableFile;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.DroppedLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A digit that no reader of a page sees makes no other number of the one beside it.
class UnseenLettersTest {
  private final Ingest ingest = new Ingest();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "font-size:0",
        "font-size: 0px !important",
        "font-size:.01em",
        "font-size:1px",
        "font-size:calc(1px - 1px)",
        "font-size:calc(2em * 0)",
        "font-size: calc( 1px / 4 )",
        "font:0/0 a",
        "display:none",
        "display:/* not */none",
        "DISPLAY : NONE",
        "visibility:hidden",
        "visibility:collapse",
        "opacity:0",
        "opacity:0%",
        "filter:opacity(0)",
        "color:#fff",
        "color:white",
        "color:rgb(254, 255, 255)",
        "color:hsl(0 0% 100%)",
        "color:hsl(120, 3%, 99%)",
        "color:lab(100% 0 0)",
        "color:oklch(1 0 0)",
        "color:hsl(0 0% 20% / 0)",
        "-webkit-text-fill-color:transparent",
        "translate:-9999px 0",
        "display:inline-block;scale:0",
        "color:#123456;background:#123456",
        "color:transparent",
        "color:rgba(0,0,0,0)",
        "color:#00000000",
        "position:absolute;left:-9999px",
        "position:fixed;top:-100em",
        "display:inline-block;text-indent:-9999px",
        "transform:translateX(-2000px)",
        "display:inline-block;transform:scale(0)",
        "position:absolute;clip:rect(0,0,0,0)",
        "position:absolute;clip:rect(1px 1px 1px 1px)",
        "mask-image:linear-gradient(transparent, transparent)",
        "-webkit-mask-image:linear-gradient(to right, #0000 0%, rgba(0,0,0,0) 100%)",
        "mask:radial-gradient(circle at top, rgb(0 0 0 / 0), transparent) no-repeat",
        "clip-path:inset(50%)",
        "clip-path:circle(0)",
        "display:inline-block;width:0;overflow:hidden",
        "display:inline-block;height:1px;width:1px;overflow:hidden"
      })
  void anUnseenDigitCountsNowhereAndIsTold(String style) throws Exception {
    hides("", "style=\"" + style + "\"");
    hides("<style>/* a note */ .x, .other { " + style + " }</style>", "class=\"x\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#one{display:none}",
        "p span{font-size:0}",
        "article > p > span.x{visibility:hidden}",
        "span[class=x]{opacity:0}",
        "@media screen{.x{display:none}}",
        ".x{display:inline;display:none}",
        "span{display:none}.y{display:inline}",
        ".x{display:none!important}#one{display:inline}",
        ".z{color:red}.x:not(.q){color:white}",
        "p{color:#000;& .x{display:none}}",
        "p{.x{display:none}}",
        "article{> p{ #one, .q { font-size:0 } }}",
        "p, .q{& > span{&.x{opacity:0}}}",
        ".x{@media screen{display:none}}",
        "p{.x{display:inline}} .x{display:none!important}",
        ".x{&:hover{display:inline} display:none}",
        ":root{--n:none}.x{display:var(--n)}",
        "p{--a:var(--b);--b:0}.x{font-size:var(--a)}",
        ".x{display:var(--gone, none)}",
        ".x{opacity:var(--gone, var(--lost, 0))}",
        "p{--n:block}.x{--n:none!important;display:var( --n )}",
        ".x{--N:none;--n:block;display:var(--N)}",
        ".x{--c:white;color:VAR(--c) !important}",
        ".x{--a:var(--b);--b:var(--a);display:var(--a, none)}",
        "p::before{content:'}'}.x{display:none}",
        ".x{d\\69splay:n\\00006Fne}"
      })
  void sheetsAreReadAsABrowserReadsThem(String css) throws Exception {
    hides("<style>" + css + "</style>", "class=\"x\" id=\"one\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".q{.x{display:none}}",
        "p{& > b > .x{display:none}}",
        "p{.x:hover{display:none}}",
        "p{@media print{.x{display:none}}}",
        ".q{--n:none}.x{display:var(--n)}",
        ".x{--n:none}p{display:var(--n)}",
        ".x{--n:none;display:var(--N)}",
        ".x{display:none;display:var(--gone)}"
      })
  void whatNoBrowserHidesByASheetStays(String css) throws Exception {
    Article article = read("<style>" + css + "</style>", "<span class=\"x\" id=\"one\">9</span>");
    assertTrue(article.text().contains("Some 95,000 tons"), article.text());
  }

  @Test
  void namesThatStandForMuchEndAtOnce() throws Exception {
    StringBuilder css = new StringBuilder("*{--v0:none none;");
    for (int i = 1; i < 60; i++) {
      css.append("--v%d:var(--v%d)var(--v%d);".formatted(i, i - 1, i - 1));
    }
    for (int i = 0; i < 20_000; i++) {
      css.append("--w%d:var(--w%d);".formatted(i, i + 1));
    }
    css.append("--w20000:none;display:var(--v59);display:var(--w0)}").append("p{".repeat(100_000));
    Article article = read("<style>" + css + "</style>", "9");
    assertTrue(article.text().contains("Some 95,000 tons"), article.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hidden",
        "popover",
        "hidden=\"\"",
        "style=\"color:#fffffe\"",
        "style=\"COLOR:White\""
      })
  void whatTheElementItselfSaysCounts(String attributes) throws Exception {
    hides("", attributes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<rp>9</rp>", "<title>9</title>", "<datalist><option>9</datalist>"})
  void whatBrowsersDrawNothingOfCountsNowhere(String element) throws Exception {
    Article article = read("", element);
    assertTrue(article.text().contains("Some 5,000 tons were"), article.text());
  }

  @Test
  void theColourOfAFontElementCounts() throws Exception {
    Article article = read("", "<font color=\"white\">9</font>");
    assertTrue(article.text().contains("Some 5,000 tons"), article.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".x{display:none}#one{display:inline}",
        ".x{display:none}.x.x{display:inline}",
        "@media print{.x{display:none}}",
        "@media (max-width:600px){.x{display:none}}",
        ".x:hover{display:none}",
        ".x::after{display:none}",
        "@keyframes fade{from{opacity:0}}.x{animation:fade 1s}",
        ".x{opacity:0;animation:fade 1s forwards}",
        ".x{color:#fff;background:#222}",
        ".x{color:#fff;background-image:url(a.png)}",
        "p{background:#000}.x{color:#fff}",
        ".x{color:var(--text)}",
        ".x{opacity:.5}",
        ".x{mask-image:linear-gradient(#000, transparent)}",
        ".x{mask-image:linear-gradient(transparent, transparent), linear-gradient(red, red)}",
        ".x{mask-image:none}",
        ".x{mask-image:url(a.svg)}",
        ".x{mask:url(#m)}",
        ".x{color:hsl(0 0% 30%)}",
        ".x{color:oklch(0.4 0.1 20)}",
        ".x{translate:4px;scale:1.2}",
        ".x{-webkit-text-fill-color:#222}",
        ".x{font-size:calc(1em + 2px)}",
        ".x{font-size:calc(100% - 1px)}",
        ".x{font-size:calc(1em - var(--step))}",
        "span.y{display:none}",
        ".q{display:none",
        "}{;;}.x{}"
      })
  void whatAReaderSeesStays(String css) throws Exception {
    Article article = read("<style>" + css + "</style>", "<span class=\"x\" id=\"one\">9</span>");
    assertTrue(article.text().contains("95,000"), article.text());
    assertTrue(article.dropped().stream().noneMatch(d -> d.text().equals("9")));
  }

  @Test
  void whatAnInnerElementBringsBackIsSeen() throws Exception {
    String list = "<ul class=\"row\"><li>Rye, 40 tons of it in May, came by rail.</li></ul>";
    for (String css :
        List.of(
            ".row{font-size:0}.row li{font-size:16px}",
            ".row{visibility:hidden}.row li{visibility:visible}")) {
      assertTrue(page("<style>" + css + "</style>", list).text().contains("Rye, 40"), css);
    }
  }

  @Test
  void whiteLettersUnderASheetThatIsNotThereStayWhereTheyAreABlock() throws Exception {
    String sheet = "<link rel=\"stylesheet\" href=\"all.css\">";
    Article banner =
        page(
            sheet,
            "<p style=\"color:#fff\">A banner said that the port is closed until Monday.</p>");
    assertTrue(banner.text().contains("A banner said"), banner.text());
    hides(sheet, "style=\"color:#fff\"");
  }

  @Test
  void anArticleThatAScriptBringsIntoSightIsRead() throws Exception {
    String text =
        "<div class=\"fade\"><p>"
            + "The harbour office counted 47 yards in the spring, it said on Monday. ".repeat(4)
            + "</p></div>";
    Article shown = page("<style>.fade{opacity:0}</style><script>show()</script>", text);
    assertTrue(shown.text().contains("47 yards"), shown.text());
    Article still = page("<style>.fade{opacity:0}</style>", text);
    assertTrue(!still.text().contains("47 yards"), still.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".held{visibility:hidden;height:0 !important;display:block;overflow:hidden}.held"
            + " *{height:0}",
        ".held:not(.open){display:none}",
        ".held{max-height:0;overflow:hidden}",
        ".held p{visibility:hidden}",
        ".cover{display:none}"
      })
  void whatThePagesDataNamesAsHeldBackIsTheArticles(String css) throws Exception {
    for (String part :
        List.of(
            "{\"cssSelector\":\".held\"}",
            "[{\"cssSelector\":\".other\"},{\"cssSelector\":[\".none\",\"div.cover > .held\"]}]")) {
      String text = held(css, part).text();
      assertTrue(text.contains("47 yards"), text);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".held{font-size:0}",
        ".held{position:absolute;left:-9999px}",
        ".held{color:transparent}",
        ".held{width:1px;height:1px;overflow:hidden}"
      })
  void whatNoScriptWouldShowIsNotHeldBack(String css) throws Exception {
    Article article = held(css, "{\"cssSelector\":\".held\"}");
    assertTrue(!article.text().contains("47 yards"), article.text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{\"cssSelector\":\".other\"}", "{\"cssSelector\":\"]x[ :has(\"}"})
  void hiddenLettersThatNothingNamesStayOut(String part) throws Exception {
    Article article = held(".held{display:none}", part.isEmpty() ? "[]" : part);
    assertTrue(!article.text().contains("47 yards"), article.text());
    assertTrue(
        article.dropped().stream().anyMatch(d -> d.reason() == DroppedLine.Reason.UNSEEN),
        () -> article.dropped().toString());
  }

  private Article held(String css, String part) throws UnreadableFile {
    String seen = "<p>" + "Of the quays of the town most were built long ago. ".repeat(40) + "</p>";
    String counted = "The harbour office counted 47 yards in the spring, it said on Monday. ";
    String data = "{\"@type\":\"NewsArticle\",\"hasPart\":" + part + "}";
    return page(
        "<style>"
            + css
            + "</style><script type=\"application/ld+json\">"
            + data
            + "</script><script>show()</script>",
        seen
            + "<div class=\"cover\"><div class=\"held\"><p>"
            + counted.repeat(4)
            + "</p></div></div>");
  }

  private void hides(String head, String attributes) throws Exception {
    Article article = read(head, "<span " + attributes + ">9</span>");
    assertTrue(article.text().contains("Some 5,000 tons were"), article.text());
    assertEquals(
        List.of("9"),
        article.dropped().stream()
            .filter(d -> d.reason() == DroppedLine.Reason.UNSEEN)
            .map(DroppedLine::text)
            .toList());
  }

  private Article read(String head, String nine) throws UnreadableFile {
    return page(head, "<p>Some " + nine + "5,000 tons were stored in the port in May.</p>");
  }

  private Article page(String head, String inside) throws UnreadableFile {
    String html =
        "<!DOCTYPE html><html><head><title>Trade</title>"
            + head
            + "</head><body><article><h1>Trade over the river grew</h1>"
            + inside
            + "<p>The ministry of ports said so on Monday, and nobody counted the rest of them in"
            + " the year before that.</p></article></body></html>";
    return ingest.read("a", "trade.html", html.getBytes(StandardCharsets.UTF_8));
  }
}
