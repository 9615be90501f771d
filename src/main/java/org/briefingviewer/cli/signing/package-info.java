// SPDX-License-Identifier: Apache-2.0

/// Keys for signing seals on the command line. Start at [KeyCommand]; `seal --sign` signs by
/// [KeyChoice].
@NullMarked
package org.briefingviewer.cli.signing;

import org.jspecify.annotations.NullMarked;
