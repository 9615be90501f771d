// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.doubt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.briefingviewer.extract.JudgedAnswers;
import org.briefingviewer.extract.trees.BoostedTrees;
import org.briefingviewer.extract.trees.BoostedTrees.Node;
import org.briefingviewer.extract.trees.Boosting;
import org.briefingviewer.extract.trees.Boosting.Example;
import org.briefingviewer.model.EstimateField;
import org.briefingviewer.model.TextSpan;

/// Makes `doubt-trees.tsv` of marked texts: `-Dmarked=FOLDER,FOLDER`, else those that
/// `src/data/marked/README.md` names. First the trees that say how likely a noun phrase names
/// whoever gives a figure, then those that say how likely a field of the rules' answer is wrong. A
/// tenth of the texts at a time is held out of both; what trees say that did not see a text gives
/// the line from a sum to a share, and the area under the curve that is printed. Then, where the
/// doubt so far leaves it open, a second line with what an encoder says that did not see the text,
/// as `src/data/marked/encoder/fit.py` has put them in `-Dencoder=FOLDER`. With the argument
/// `measure` nothing is written, with `-Dfields=SCOPE,AS_OF` the trees of these fields alone.
public final class DoubtTraining {
  private static final Path OUT =
      Path.of("src/main/resources/org/briefingviewer/extract/doubt-trees.tsv");
  private static final int FOLDS = 10;
  private static final Boosting NOMINEES = new Boosting(80, 4, 0.12, 20, 5, 0.3, 12);

  /// Signs of a source carry over to others' texts where few of them are asked for at once.
  private static final Boosting SOURCE = new Boosting(60, 2, 0.08, 12, 10, 0.4, 8);

  private static final Boosting FIELDS = new Boosting(80, 3, 0.08, 8, 4, 0.5, 4);

  /// The share of each field's answers that is to look unsure: the worst.
  private static final Map<EstimateField, Double> UNSURE =
      Map.of(
          EstimateField.SOURCE, 0.27,
          EstimateField.SCOPE, 0.2,
          EstimateField.BOUND, 0.05,
          EstimateField.AS_OF, 0.08,
          EstimateField.ESTIMATE, 0.13);

  /// The doubt from which the encoder is asked about a field of an estimate.
  private static final Map<EstimateField, Double> ASKED =
      Map.of(
          EstimateField.SOURCE, 0.3,
          EstimateField.SCOPE, 0.2,
          EstimateField.ESTIMATE, 0.3);

  /// The share of the estimates that is to look unsure of a field where the encoder may be asked.
  private static final Map<EstimateField, Double> SECOND_UNSURE =
      Map.of(EstimateField.SOURCE, 0.24, EstimateField.SCOPE, 0.2, EstimateField.ESTIMATE, 0.13);

  /// From this doubt on a scope is not told.
  private static final double MOST = 0.6;

  private final List<MarkedAnswer> answers = new ArrayList<>();
  private final HeldOutOpinions opinions;
  private final IdentityHashMap<MarkedAnswer, Map<String, Float>> signs = new IdentityHashMap<>();
  private final IdentityHashMap<MarkedAnswer, List<Example>> nominees = new IdentityHashMap<>();
  private final List<String> texts;

  private DoubtTraining(List<Path> folders, Path encoder) throws IOException {
    opinions = new HeldOutOpinions(encoder);
    JudgedAnswers rules = new JudgedAnswers();
    for (Path folder : folders) {
      for (MarkedText text : MarkedText.all(folder)) {
        answers.addAll(MarkedAnswer.of(text, rules));
      }
    }
    texts = new ArrayList<>(new TreeSet<>(answers.stream().map(MarkedAnswer::text).toList()));
  }

  public static void main(String[] arguments) throws IOException {
    String folders =
        System.getProperty(
            "marked",
            "src/data/marked/a,src/data/marked/b,src/data/marked/c,src/data/marked/d,"
                + "src/data/marked/e,src/data/marked/f,src/data/marked/g,src/data/marked/h,"
                + "target/marked-gum");
    DoubtTraining training =
        new DoubtTraining(
            Arrays.stream(folders.split(",")).map(Path::of).toList(),
            Path.of(System.getProperty("encoder", "target/encoder")));
    String rows = training.fit();
    if (arguments.length == 0) {
      Files.writeString(OUT, kept(rows));
    }
  }

  /// Returns the rows; with `-Dfields=SCOPE,AS_OF` those of these fields, among those that stand.
  private static String kept(String rows) throws IOException {
    String fields = System.getProperty("fields");
    if (fields == null) {
      return rows;
    }
    Set<String> wanted = Set.of(fields.split(","));
    Set<String> told = new HashSet<>();
    StringBuilder merged = new StringBuilder();
    for (String row : Files.readAllLines(OUT)) {
      String field = row.split("\t", 2)[0];
      if (!wanted.contains(field)) {
        merged.append(row).append('\n');
      } else if (told.add(field)) {
        rows.lines()
            .filter(each -> each.startsWith(field + "\t"))
            .forEach(each -> merged.append(each).append('\n'));
      }
    }
    return merged.toString();
  }

  private boolean heldOut(MarkedAnswer answer, int fold) {
    return texts.indexOf(answer.text()) % FOLDS == fold;
  }

  private String fit() {
    StringBuilder rows =
        new StringBuilder(
            "# How likely a field is wrong, made by DoubtTraining of the texts in src/data/marked."
                + " A tree is a weight, or ?sign, mark, what follows where it is not over it, and"
                + " where it is.\n");
    for (int fold = 0; fold < FOLDS; fold++) {
      int out = fold;
      BoostedTrees nominee =
          new BoostedTrees(nominees(answers.stream().filter(a -> !heldOut(a, out)).toList()));
      answers.stream()
          .filter(a -> heldOut(a, out))
          .forEach(a -> signs.put(a, DoubtScorer.signs(a.answer(), nominee)));
    }
    write(DoubtScorer.NOMINEE, nominees(answers), rows);
    for (EstimateField field : EstimateField.values()) {
      Boosting boosting = field == EstimateField.SOURCE ? SOURCE : FIELDS;
      List<MarkedAnswer> own = answers.stream().filter(a -> counts(a, field)).toList();
      List<Example> examples = own.stream().map(a -> example(a, field)).toList();
      double[] sums = new double[own.size()];
      for (int fold = 0; fold < FOLDS; fold++) {
        int out = fold;
        BoostedTrees trees =
            new BoostedTrees(
                boosting.fit(
                    own.stream()
                        .filter(a -> !heldOut(a, out))
                        .map(a -> example(a, field))
                        .toList()));
        for (int i = 0; i < sums.length; i++) {
          sums[i] = heldOut(own.get(i), out) ? trees.sum(examples.get(i).signs()) : sums[i];
        }
      }
      List<double[]> inputs = new ArrayList<>();
      for (int i = 0; i < sums.length; i++) {
        inputs.add(FieldScorer.inputs(sums[i], examples.get(i).signs()));
      }
      double[] line = Calibration.line(inputs, examples);
      Calibration.shift(line, inputs, examples, UNSURE.getOrDefault(field, 0.0));
      System.out.println(report(field, examples, sums, inputs, line));
      write(field.name(), boosting.fit(examples), rows);
      write(field, "LINE", line, rows);
      if (ASKED.containsKey(field)) {
        write(field, "SECOND", second(field, own, inputs, line), rows);
      }
    }
    return rows.toString();
  }

  private static void write(
      EstimateField field, String name, double[] weights, StringBuilder rows) {
    rows.append(field).append('\t').append(name);
    Arrays.stream(weights).forEach(w -> rows.append(String.format(Locale.ROOT, "\t%.4f", w)));
    rows.append('\n');
  }

  /// Returns the doubt from which the encoder is asked about an estimate, and the line with what it
  /// says; prints what it brings.
  private double[] second(
      EstimateField field, List<MarkedAnswer> own, List<double[]> inputs, double[] line) {
    double asked = ASKED.get(field);
    List<MarkedAnswer> open = new ArrayList<>();
    List<double[]> said = new ArrayList<>();
    double[] before = new double[own.size()];
    int estimates = 0;
    for (int i = 0; i < own.size(); i++) {
      before[i] = FieldScorer.share(line, inputs.get(i));
      estimates += own.get(i).estimate() ? 1 : 0;
      if (own.get(i).estimate() && before[i] >= asked) {
        open.add(own.get(i));
        said.add(FieldScorer.with(before[i], opinions.of(own.get(i))));
      }
    }
    List<Example> examples = open.stream().map(a -> example(a, field)).toList();
    double share = Math.min(1, SECOND_UNSURE.get(field) * estimates / open.size());
    double[] second = Calibration.line(said, examples);
    Calibration.shift(second, said, examples, share);
    double[] after = new double[open.size()];
    for (int fold = 0; fold < FOLDS; fold++) {
      List<double[]> others = new ArrayList<>();
      List<Example> theirs = new ArrayList<>();
      for (int i = 0; i < open.size(); i++) {
        if (!heldOut(open.get(i), fold)) {
          others.add(said.get(i));
          theirs.add(examples.get(i));
        }
      }
      double[] held = Calibration.line(others, theirs);
      Calibration.shift(held, others, theirs, share);
      for (int i = 0; i < open.size(); i++) {
        after[i] = heldOut(open.get(i), fold) ? FieldScorer.share(held, said.get(i)) : after[i];
      }
    }
    compare(field, own, before, after, asked);
    double[] row = new double[second.length + 1];
    row[0] = asked;
    System.arraycopy(second, 0, row, 1, second.length);
    return row;
  }

  /// Prints how well false fields of estimates are told from right ones without and with the
  /// encoder.
  private void compare(
      EstimateField field, List<MarkedAnswer> own, double[] before, double[] after, double asked) {
    List<Example> examples = new ArrayList<>();
    List<Double> without = new ArrayList<>();
    List<Double> with = new ArrayList<>();
    int open = 0;
    for (int i = 0; i < own.size(); i++) {
      if (own.get(i).estimate()) {
        examples.add(example(own.get(i), field));
        without.add(before[i]);
        with.add(before[i] >= asked ? after[open++] : before[i]);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%-8s of estimates %d, asked %d; without: %s; with the encoder: %s%n",
        field,
        examples.size(),
        open,
        told(examples, without),
        told(examples, with));
  }

  private static String told(List<Example> examples, List<Double> said) {
    double[] shares = said.stream().mapToDouble(each -> each).toArray();
    int unsure = 0;
    int wrong = 0;
    int sure = 0;
    int most = 0;
    int mostWrong = 0;
    for (int i = 0; i < shares.length; i++) {
      most += shares[i] >= MOST ? 1 : 0;
      mostWrong += shares[i] >= MOST && examples.get(i).wrong() ? 1 : 0;
      boolean half = shares[i] >= 0.5;
      unsure += half ? 1 : 0;
      wrong += half && examples.get(i).wrong() ? 1 : 0;
      sure += !half && examples.get(i).wrong() ? 1 : 0;
    }
    return String.format(
        Locale.ROOT,
        "area under the curve %.3f, unsure %d, of them wrong %d; look sure and wrong %d of %d;"
            + " from %.1f on %d, wrong %d",
        Calibration.area(shares, examples),
        unsure,
        wrong,
        sure,
        shares.length - unsure,
        MOST,
        most,
        mostWrong);
  }

  /// Estimates count, and of the source plain figures as well, which have one.
  private static boolean counts(MarkedAnswer answer, EstimateField field) {
    return answer.wrong().containsKey(field)
        && (answer.estimate() || field == EstimateField.SOURCE);
  }

  private Example example(MarkedAnswer answer, EstimateField field) {
    Map<String, Float> asked = new HashMap<>(signs.getOrDefault(answer, Map.of()));
    if (field == EstimateField.SOURCE) {
      asked.keySet().removeIf(sign -> !sign.startsWith(SourceDoubtSigns.SOURCE));
    }
    return new Example(answer.text(), asked, answer.wrong().get(field));
  }

  private List<Node> nominees(List<MarkedAnswer> of) {
    return NOMINEES.fit(
        of.stream()
            .flatMap(a -> nominees.computeIfAbsent(a, DoubtTraining::nominees).stream())
            .toList());
  }

  /// The noun phrases around a marked figure, wrong meaning here that one names who gives it.
  private static List<Example> nominees(MarkedAnswer answer) {
    List<Example> examples = new ArrayList<>();
    if (answer.mark() != null) {
      TextSpan source = answer.mark().source();
      for (SourceNominee nominee : SourceNominee.around(answer.answer())) {
        boolean names = source != null && source.overlaps(nominee.span());
        examples.add(
            new Example(answer.text(), DoubtScorer.signs(answer.answer(), nominee), names));
      }
    }
    return examples;
  }

  private static String report(
      EstimateField field,
      List<Example> examples,
      double[] sums,
      List<double[]> inputs,
      double[] line) {
    double[] shares = inputs.stream().mapToDouble(each -> FieldScorer.share(line, each)).toArray();
    StringBuilder told = new StringBuilder();
    for (double least : new double[] {0.3, 0.5, 0.7}) {
      int over = 0;
      int wrong = 0;
      for (int i = 0; i < shares.length; i++) {
        over += shares[i] >= least ? 1 : 0;
        wrong += shares[i] >= least && examples.get(i).wrong() ? 1 : 0;
      }
      told.append(String.format(Locale.ROOT, "; from %.1f on %d, wrong %d", least, over, wrong));
    }
    return String.format(
        Locale.ROOT,
        "%-8s %d, wrong %d; area under the curve %.3f, of the trees alone %.3f%s",
        field,
        examples.size(),
        examples.stream().filter(Example::wrong).count(),
        Calibration.area(shares, examples),
        Calibration.area(sums, examples),
        told);
  }

  private static void write(String name, List<Node> trees, StringBuilder rows) {
    for (Node tree : trees) {
      rows.append(name).append('\t').append(Boosting.written(tree)).append('\n');
    }
  }
}
