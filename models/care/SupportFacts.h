// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>

class QSettings;
class Store;

/// Facts about the program and the machine it runs on, as text of lines "name: value", in English.
namespace SupportFacts {

/// The program, the libraries it runs with, and the system.
QByteArray versions(Store& store);
/// Which database: engine, schema, size, how many sites; no names.
QByteArray database(Store& store);
/// What is set up on this laptop. Left out is whatever is called a password, a secret, a token or a
/// key, what is no text, and places that hold a password.
QByteArray settings(QSettings& settings);
/// Interfaces, routes and name servers of this machine. Public addresses are named as such and not
/// told. Routes and name servers are what Linux has in files.
QByteArray network();
/// "192.168.1.5", or "(public IPv4)".
QString told(const QHostAddress& address);

} // namespace SupportFacts
