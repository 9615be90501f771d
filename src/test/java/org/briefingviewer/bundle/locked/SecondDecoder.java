// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.locked;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.engines.AESEngine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/// Opens locked files by what the page on the format says, with other libraries than the program:
/// Argon2 of password4j, HKDF by hand, AES-GCM of Bouncy Castle.
final class SecondDecoder {
  private SecondDecoder() {}

  static byte[] open(byte[] file, String phrase) throws Exception {
    int memory = number(file, 20);
    int passes = number(file, 24);
    int lanes = number(file, 28);
    byte[] salt = Arrays.copyOfRange(file, 32, 48);
    byte[] under =
        Argon2Function.getInstance(memory, passes, lanes, 32, Argon2.ID, 0x13)
            .hash(phrase.getBytes(StandardCharsets.UTF_8), salt)
            .getBytes();
    byte[] key =
        gcm(
            under,
            Arrays.copyOfRange(file, 48, 60),
            Arrays.copyOf(file, 48),
            Arrays.copyOfRange(file, 60, 108));
    byte[] each = hkdf(key, Arrays.copyOfRange(file, 108, 124), "package");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    long number = 0;
    for (int at = 124; at < file.length; at += 65552) {
      byte[] nonce = new byte[12];
      for (int i = 0; i < 8; i++) {
        nonce[3 + i] = (byte) (number >>> (56 - 8 * i));
      }
      nonce[11] = (byte) (file.length - at <= 65552 ? 1 : 0);
      out.write(
          gcm(
              each,
              nonce,
              new byte[0],
              Arrays.copyOfRange(file, at, Math.min(file.length, at + 65552))));
      number++;
    }
    return out.toByteArray();
  }

  private static int number(byte[] file, int at) {
    int number = 0;
    for (int i = at; i < at + 4; i++) {
      number = (number << 8) | (file[i] & 0xFF);
    }
    return number;
  }

  private static byte[] hkdf(byte[] key, byte[] salt, String purpose) throws Exception {
    byte[] extracted = mac(salt, key);
    byte[] info = purpose.getBytes(StandardCharsets.US_ASCII);
    byte[] first = Arrays.copyOf(info, info.length + 1);
    first[info.length] = 1;
    return mac(extracted, first);
  }

  private static byte[] mac(byte[] key, byte[] text) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    return mac.doFinal(text);
  }

  private static byte[] gcm(byte[] key, byte[] nonce, byte[] bound, byte[] sealed)
      throws Exception {
    GCMBlockCipher gcm = (GCMBlockCipher) GCMBlockCipher.newInstance(AESEngine.newInstance());
    gcm.init(false, new AEADParameters(new KeyParameter(key), 128, nonce, bound));
    byte[] open = new byte[gcm.getOutputSize(sealed.length)];
    int done = gcm.processBytes(sealed, 0, sealed.length, open, 0);
    gcm.doFinal(open, done);
    return open;
  }
}
