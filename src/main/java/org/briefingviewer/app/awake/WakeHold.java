// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.app.awake;

/// One means of a system by which displays are kept on. Taken and released on one thread; when the
/// process ends in between, the system releases it.
interface WakeHold {

  /// Keeps the displays on.
  ///
  /// @return whether the system has this means
  boolean take();

  /// Lets them go dark again. Called after a [#take()] that succeeded, once.
  void release();
}
