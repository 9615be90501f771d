// SPDX-License-Identifier: Apache-2.0

/// What was found by holding reports side by side, in a language. Start at [DraftWords].
@NullMarked
package org.briefingviewer.wording.compare;

import org.jspecify.annotations.NullMarked;
