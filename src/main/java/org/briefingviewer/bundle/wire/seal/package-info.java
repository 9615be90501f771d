// SPDX-License-Identifier: Apache-2.0
/// How seals are written down: [org.briefingviewer.bundle.wire.seal.SealWire] has their form in the
/// manifest and in the history.
@NullMarked
package org.briefingviewer.bundle.wire.seal;

import org.jspecify.annotations.NullMarked;
