"use strict";
// Sucht in den Dateien neben dieser: woerter/ nennt zu jedem Wort die Papiere, papiere/ sagt, was davon zu zeigen ist.
// Sie werden als Skripte geladen, damit die Suche auch ohne Webserver geht. Alles Fremde wird als Text gesetzt, nie als HTML.
(() => {
  const basis = document.currentScript.src.replace(/suche\.js$/, "");
  const stelle = (id) => document.getElementById(id);
  const [stand, seiten, treffer, mehr] = ["stand", "seiten", "treffer", "mehr"].map(stelle);
  const daten = { woerter: new Map(), papiere: new Map(), verzeichnis: null };
  const zugleich = 20;

  window.drucksache = {
    verzeichnis: (_, inhalt) => { daten.verzeichnis = inhalt; },
    woerter: (name, inhalt) => { daten.woerter.set(name, inhalt); },
    papiere: (name, inhalt) => { daten.papiere.set(name, inhalt); },
  };

  const geladen = new Map();
  const lade = (datei) => {
    if (!geladen.has(datei)) {
      geladen.set(datei, new Promise((fertig) => {
        const skript = document.createElement("script");
        skript.onload = () => fertig(true);
        skript.onerror = () => fertig(false);
        skript.src = `${basis}${datei}.js`;
        document.head.append(skript);
      }));
    }
    return geladen.get(datei);
  };

  // Dieselben Wörter wie beim Schreiben: klein, ohne Zeichen, Umlaute ausgeschrieben.
  const ersatz = { ä: "ae", ö: "oe", ü: "ue", ß: "ss", æ: "ae", ø: "oe", ı: "i", ł: "l", đ: "d" };
  const woerter = (text) => [...text.normalize("NFKC").toLowerCase()]
    .map((z) => /[a-z0-9]/.test(z) ? z : ersatz[z] ?? (/^[a-z]/.test(z.normalize("NFD")) ? z.normalize("NFD")[0] : " "))
    .join("").split(" ").filter((w) => w.length >= 2).map((w) => w.slice(0, 24));

  const nummer = (papier) => papier >= 1e9 ? null : [Math.floor(papier / 1e6), papier % 1e6];
  const datei = (papier) => {
    const teile = nummer(papier);
    return teile ? `${teile[0]}-${Math.floor(teile[1] / 32)}` : `u-${(papier - 1e9) % 256}`;
  };

  async function eintraege(wort) {
    const namen = daten.verzeichnis.woerter.filter((name) => {
      const kern = name.replace("_", "");
      return name.endsWith("_") ? kern.startsWith(wort) : wort.startsWith(kern) || kern.startsWith(wort);
    });
    if (namen.length > 12) return null;
    await Promise.all(namen.map((name) => lade(`woerter/${name}`)));
    return namen.flatMap((name) => Object.entries(daten.woerter.get(name) ?? {})).filter(([w]) => w.startsWith(wort));
  }

  // Gewicht eines Papiers zu einem Wort: Titel vor Personen vor Änderungen, ganze Wörter vor Anfängen.
  async function finde(wort) {
    const gefunden = { papiere: new Map(), seiten: new Map() };
    const alle = await eintraege(wort);
    if (!alle) return null;
    for (const [w, [titel, personen, aenderungen, orte]] of alle) {
      const ganz = w === wort ? 2 : 1;
      [[titel, 8], [personen, 6], [aenderungen, 3]].forEach(([liste, gewicht]) => {
        let papier = 0;
        for (const schritt of liste) {
          papier += schritt;
          gefunden.papiere.set(papier, Math.max(gefunden.papiere.get(papier) ?? 0, gewicht * ganz));
        }
      });
      orte.forEach(([name, ort]) => gefunden.seiten.set(ort, name));
    }
    return gefunden;
  }

  // "21/8376" und "8376" führen geradewegs zum Papier.
  async function nachNummer(frage) {
    const [, periode, laufend] = /^\s*(?:(\d{1,2})\s*\/\s*)?(\d{1,6})(?:@v\d+)?\s*$/.exec(frage) ?? [];
    if (!laufend) return [];
    const papiere = (periode ? [periode] : daten.verzeichnis.wahlperioden).map((p) => Number(p) * 1e6 + Number(laufend));
    await Promise.all(papiere.map((p) => lade(`papiere/${datei(p)}`)));
    return papiere.filter((p) => daten.papiere.get(datei(p))?.[p]);
  }

  const schnitt = (alle, von) => {
    const gemeinsam = new Map();
    for (const [schluessel, wert] of alle[0][von]) {
      if (alle.every((a) => a[von].has(schluessel))) {
        gemeinsam.set(schluessel, typeof wert === "number" ? alle.reduce((summe, a) => summe + a[von].get(schluessel), 0) : wert);
      }
    }
    return gemeinsam;
  };

  const setze = (name, eltern, text, eigenschaften = {}) => {
    const element = Object.assign(document.createElement(name), eigenschaften);
    if (text !== null) element.append(text);
    eltern.append(element);
    return element;
  };

  function zeige(papier) {
    const p = daten.papiere.get(datei(papier))?.[papier];
    if (!p) return;
    const seite = `../drucksachen/${p.ort}/`;
    const punkt = setze("li", treffer, null, { className: `v${p.gewicht}` });
    setze("bdi", setze("a", punkt, null, { href: `${seite}index.html` }), p.titel);
    setze("p", punkt, [p.typ, p.nummer, p.tag].filter(Boolean).join(" · "), { className: "meta" });
    setze("p", punkt, p.satz);
    if (!p.aenderungen.length) return;
    const liste = setze("ul", punkt, null, { className: "hits" });
    for (const [id, art, alt, neu] of p.aenderungen) {
      const zeile = setze("li", liste, null);
      setze("a", zeile, art, { href: `${seite}${p.paar}/index.html#c-${id}` });
      zeile.append(" ");
      if (alt !== null) setze("del", zeile, alt);
      if (alt !== null && neu !== null) zeile.append(" → ");
      if (neu !== null) setze("ins", zeile, neu);
    }
  }

  async function suche(frage) {
    stand.textContent = "Suche läuft …";
    if (!await lade("verzeichnis")) {
      stand.textContent = "Das Verzeichnis der Suche fehlt.";
      return;
    }
    const direkt = await nachNummer(frage);
    const gesucht = [...new Set(woerter(frage))].filter((w) => !daten.verzeichnis.haeufig.includes(w));
    const gefunden = await Promise.all(gesucht.map(finde));
    if (gefunden.includes(null)) {
      stand.textContent = "Das ist zu kurz und träfe zu vieles. Bitte mehr Buchstaben eingeben.";
      return;
    }
    const passend = gefunden.length ? schnitt(gefunden, "papiere") : new Map();
    const orte = gefunden.length ? schnitt(gefunden, "seiten") : new Map();
    const reihe = [...new Set([...direkt, ...[...passend].sort((a, b) => b[1] - a[1] || b[0] - a[0]).map(([p]) => p)])];
    [...orte].slice(0, 12).forEach(([ort, name]) => setze("bdi", setze("a", setze("li", seiten, null), null, { href: `../${ort}index.html` }), name));
    const anzahl = `${reihe.length.toLocaleString("de-DE")} ${reihe.length === 1 ? "Drucksache" : "Drucksachen"}`;
    stand.textContent = reihe.length || orte.size ? `${anzahl} gefunden.` : "Nichts gefunden. Die Suche verlangt jedes Wort; weniger Wörter finden mehr.";
    const weiter = async () => {
      const naechste = reihe.splice(0, zugleich);
      await Promise.all(naechste.map((p) => lade(`papiere/${datei(p)}`)));
      naechste.forEach(zeige);
      mehr.hidden = reihe.length === 0;
    };
    mehr.addEventListener("click", weiter);
    await weiter();
  }

  const frage = new URLSearchParams(location.search).get("q") ?? "";
  stelle("q").value = frage;
  if (frage.trim()) {
    suche(frage);
  }
})();
