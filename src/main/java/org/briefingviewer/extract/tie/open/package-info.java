// SPDX-License-Identifier: Apache-2.0

/// What leaves a tie open: a condition on which its trend hangs. What would become of a tie is no
/// state of it.
@NullMarked
package org.briefingviewer.extract.tie.open;

import org.jspecify.annotations.NullMarked;
