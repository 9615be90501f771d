// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.briefingviewer.extract.encoder.FigureOpinion.WeighedPiece;
import org.briefingviewer.extract.encoder.WordPieces.Piece;
import org.briefingviewer.model.TextSpan;

/// The encoder: a window of pieces and the figures in it go in, what it says of each figure comes
/// out. ONNX Runtime counts, with one thread a window, the caller's. Safe to use from several
/// threads at once.
public final class SecondOpinion {
  private static final String PIECES = "/org/briefingviewer/extract/encoder-pieces.txt";

  /// Where the package has the native libraries; elsewhere ONNX Runtime unpacks them out of its
  /// jar.
  private static final Path NATIVES =
      Path.of(
          System.getProperty("java.home"),
          System.getProperty("os.name").startsWith("Windows") ? "bin" : "lib");

  private static final System.Logger LOG = System.getLogger(SecondOpinion.class.getName());

  /// How many doublings of the distance from a figure are told apart.
  private static final int FARTHEST = 8;

  /// How many pieces a name has at most.
  private static final int LONGEST_NAME = 24;

  /// What is said less often of a piece is not told.
  private static final double LEAST = 1e-4;

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final WordPieces pieces;

  private SecondOpinion(OrtEnvironment environment, OrtSession session, WordPieces pieces) {
    this.environment = environment;
    this.session = session;
    this.pieces = pieces;
  }

  /// Reads weights, as `src/data/marked/encoder/fit.py` writes them.
  public static SecondOpinion read(byte[] weights) throws IOException, OrtException {
    if (Files.exists(NATIVES.resolve(System.mapLibraryName("onnxruntime")))) {
      System.setProperty("onnxruntime.native.path", NATIVES.toString());
    }
    LibraryFolders.clear(Path.of(System.getProperty("java.io.tmpdir")));
    OrtEnvironment environment =
        OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
    environment.setTelemetry(false); // Windows alone has any
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions();
        InputStream list = SecondOpinion.class.getResourceAsStream(PIECES)) {
      if (list == null) {
        throw new IOException(PIECES + " is missing from the program");
      }
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setCPUArenaAllocator(false);
      String words = new String(list.readAllBytes(), StandardCharsets.UTF_8);
      return new SecondOpinion(
          environment,
          environment.createSession(weights, options),
          new WordPieces(words.lines().toList()));
    }
  }

  WordPieces pieces() {
    return pieces;
  }

  /// Says what it has to say of each figure; of none where it fails, as for want of memory: then
  /// the trees alone judge.
  ///
  /// @param figures of each figure the first of its pieces, and the one behind its last
  List<FigureOpinion> of(List<Piece> window, List<TextSpan> figures) {
    int size = window.size() + 2;
    long[] numbers = new long[size];
    numbers[0] = pieces.number(WordPieces.FIRST);
    numbers[size - 1] = pieces.number(WordPieces.BREAK);
    for (int i = 0; i < window.size(); i++) {
      numbers[i + 1] = window.get(i).number();
    }
    float[] of = new float[figures.size() * size];
    long[] far = new long[of.length];
    for (int f = 0; f < figures.size(); f++) {
      TextSpan figure = figures.get(f);
      for (int i = figure.start(); i < figure.end(); i++) {
        of[f * size + i + 1] = 1f / figure.length();
      }
      for (int i = 0; i < size; i++) {
        far[f * size + i] = far(i, figure.start() + 1);
      }
    }
    long[] shape = {figures.size(), size};
    try (OnnxTensor in =
            OnnxTensor.createTensor(environment, LongBuffer.wrap(numbers), new long[] {size});
        OnnxTensor where = OnnxTensor.createTensor(environment, FloatBuffer.wrap(of), shape);
        OnnxTensor away = OnnxTensor.createTensor(environment, LongBuffer.wrap(far), shape);
        OrtSession.Result said = session.run(Map.of("pieces", in, "figures", where, "far", away))) {
      float[][][] who = (float[][][]) said.get("who").orElseThrow().getValue();
      float[][] counted = (float[][]) said.get("counted").orElseThrow().getValue();
      float[][] estimate = (float[][]) said.get("estimate").orElseThrow().getValue();
      List<FigureOpinion> opinions = new ArrayList<>();
      for (int f = 0; f < figures.size(); f++) {
        opinions.add(opinion(window, who[0][f], who[1][f], counted[f], estimate[f][0]));
      }
      return opinions;
    } catch (OrtException e) {
      LOG.log(System.Logger.Level.WARNING, "The encoder failed on a window of " + size + ": " + e);
      return List.of();
    }
  }

  /// A number for how far a piece lies from a figure: doublings before and behind, and one for the
  /// window's begin, which stands for nobody.
  private static int far(int at, int figure) {
    if (at == 0) {
      return 2 * FARTHEST + 3;
    }
    int apart = at - figure;
    int step = Math.min(FARTHEST, 32 - Integer.numberOfLeadingZeros(Math.abs(apart)));
    return FARTHEST + 1 + (apart >= 0 ? step : -step);
  }

  /// Brings what begins and what ends a name together: it ends behind where it begins, and is not
  /// long.
  private static FigureOpinion opinion(
      List<Piece> window, float[] begins, float[] ends, float[] counted, double estimate) {
    double nobody = (double) begins[0] * ends[0];
    double[] shares = new double[window.size()];
    double all = nobody;
    for (int i = 0; i < shares.length; i++) {
      for (int k = i; k < Math.min(shares.length, i + LONGEST_NAME); k++) {
        if (window.get(i).span().length() > 0 && window.get(k).span().length() > 0) {
          double share = (double) begins[i + 1] * ends[k + 1];
          shares[i] += share / 2;
          shares[k] += share / 2;
          all += share;
        }
      }
    }
    List<WeighedPiece> named = new ArrayList<>();
    List<WeighedPiece> told = new ArrayList<>();
    for (int i = 0; i < shares.length; i++) {
      if (shares[i] > LEAST * all) {
        named.add(new WeighedPiece(window.get(i).span(), shares[i] / all));
      }
      told.add(new WeighedPiece(window.get(i).span(), counted[i + 1]));
    }
    return new FigureOpinion(nobody / all, named, told, estimate);
  }
}
