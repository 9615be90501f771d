// SPDX-License-Identifier: Apache-2.0

/// Why something that a person asked for did not come about, in words for that person.
@NullMarked
package org.briefingviewer.session.failure;

import org.jspecify.annotations.NullMarked;
