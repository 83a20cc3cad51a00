/** Code lists of the domain that events and APIs share; a code's name is its form on the wire. */
package org.duijie.contracts.codes;
