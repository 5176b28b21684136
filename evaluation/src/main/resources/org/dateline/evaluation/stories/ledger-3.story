# Hand-made stories for the ledger, continued.

@story lowered-count
@article a 2023-12-01 Valley Post
Rescuers fear the worst. Sixty miners are missing, the mine's owner said.
@figure a1 "Sixty" missing 60 = who="miners" source="the mine's owner"
@article b 2023-12-02 Harbour Gazette
The owner of the mine corrected himself: 48 miners are missing.
@figure b1 "48" missing 48 = who="miners" source="The owner of the mine"
@article c 2023-12-02 Daily Lantern
Forty-eight miners are still missing, the rescue service said.
@figure c1 "Forty-eight" missing 48 = who="miners" source="the rescue service"
@relation a1 REVISES b1
@relation b1 AGREES c1

@story range-and-value
@article a 2023-12-05 Crossroads Monitor
Between 20 and 30 people were abducted, a village elder said.
@figure a1 "Between 20 and 30" abducted 20 = to=30 who="people" source="a village elder"
@article b 2023-12-05 Valley Post
Gunmen took 27 people, the army said.
@figure b1 "27" abducted 27 = who="people" source="the army"
@article c 2023-12-06 Harbour Gazette
The bishop spoke of 40 abducted villagers.
@figure c1 "40" abducted 40 = who="villagers" source="The bishop"
@relation a1 AGREES b1
@relation a1 DIFFERS c1
@relation b1 DIFFERS c1

@story about-the-same
@article a 2024-01-02 Valley Post
About 2,500 people were evacuated, the fire brigade said.
@figure a1 "About 2,500" evacuated 2500 ~ who="people" source="the fire brigade"
@article b 2024-01-02 Daily Lantern
The town hall said 2,430 residents had been evacuated.
@figure b1 "2,430" evacuated 2430 = who="residents" source="The town hall"
@article c 2024-01-02 Harbour Gazette
Nearly 2,600 people were taken to safety, according to the Red Cross.
@figure c1 "Nearly 2,600" evacuated 2600 < who="people" source="the Red Cross"
@relation a1 AGREES b1
@relation a1 AGREES c1
@relation b1 AGREES c1

@story minister-by-name
@article a 2024-01-10 Northern Ledger
Health Minister Ada Rossi said 214 people had been infected.
@figure a1 "214" infected 214 = who="people" source="Ada Rossi"
@article b 2024-01-11 Valley Post
Rossi told parliament that 260 people were ill.
@figure b1 "260" infected 260 = who="people" source="Rossi"
@article c 2024-01-11 Harbour Gazette
A laboratory confirmed 198 cases.
@figure c1 "198" infected 198 = who="cases" source="A laboratory"
@relation a1 REVISES b1
@relation b1 DIFFERS c1

@story ambiguous-short-name
@article a 2024-01-20 Valley Post
The interior ministry said 90 people were detained.
@figure a1 "90" detained 90 = who="people" source="The interior ministry"
@article b 2024-01-20 Harbour Gazette
The justice ministry said 75 people were in custody.
@figure b1 "75" detained 75 = who="people" source="The justice ministry"
@article c 2024-01-21 Daily Lantern
The ministry said 110 people were being held.
@figure c1 "110" detained 110 = who="people" source="The ministry"
@relation a1 DIFFERS b1
@relation a1 DIFFERS c1
@relation b1 DIFFERS c1

@story headline-over-sentence
@article a 2024-02-01 Crossroads Monitor
# Seven dead in tram crash
Seven people were killed when a tram left the rails, the transport police said.
@figure a1 "Seven" killed 7 = who="dead"
@figure a2 "Seven#2" killed 7 = who="people" source="the transport police"
@article b 2024-02-01 Valley Post
At least five people died when a tram overturned, witnesses said.
@figure b1 "At least five" killed 5 >= who="people" source="witnesses"
@article c 2024-02-02 Harbour Gazette
Seven people died in Thursday's tram crash.
@figure c1 "Seven" killed 7 = who="people"
@relation a2 AGREES b1
@relation a2 AGREES c1
@relation b1 AGREES c1

@story same-link-twice
@article a 2024-02-10 Island Chronicle
The opposition said 12 people had been killed.
> READ MORE: 30 killed since January
@figure a1 "12" killed 12 = who="people" source="The opposition"
@figure a2 "30" killed 30 =
@article b 2024-02-11 Island Chronicle
The king named a new cabinet on Sunday.
> READ MORE: 30 killed since January
@figure b1 "30" killed 30 =
@article c 2024-02-12 Valley Post
Doctors counted 29 dead.
@figure c1 "29" killed 29 = who="dead" source="Doctors"
@relation a2 DIFFERS a1
@relation a1 DIFFERS c1
@relation a2 DIFFERS c1

@story history-stays-out
@article a 2024-03-01 Steppe Courier
Police detained six people in the oil town. In 2011 at least 14 people were killed there.
@figure a1 "six" detained 6 = who="people" source="Police"
@figure a2 "at least 14" killed 14 >= who="people" date=2011
@article b 2024-03-02 Valley Post
Two people were killed in the clashes, the governor said.
@figure b1 "Two" killed 2 = who="people" source="the governor"
@article c 2024-03-02 Harbour Gazette
The governor's office confirmed two deaths.
@figure c1 "two" killed 2 = who="deaths" source="The governor's office"
@relation b1 AGREES c1

@story measures-apart
@article a 2024-03-05 Valley Post
Thirteen people were killed or wounded, police said.
@figure a1 "Thirteen" killed 13 = who="people" source="police"
@figure a2 "Thirteen" injured 13 = who="people" source="police"
@article b 2024-03-05 Harbour Gazette
Four people died and nine were wounded, a hospital said.
@figure b1 "Four" killed 4 = who="people" source="a hospital"
@figure b2 "nine" injured 9 = who="people" source="a hospital"
@article c 2024-03-06 Daily Lantern
Police now speak of four dead.
@figure c1 "four" killed 4 = who="dead" source="Police"
@relation a1 DIFFERS b1
@relation a2 DIFFERS b2
@relation a1 REVISES c1
@relation b1 AGREES c1

@story correction-of-the-correction
@article a 2024-04-01 Northern Ledger
The army said 70 rebels had been killed.
@figure a1 "70" killed 70 = who="rebels" source="The army"
@article b 2024-04-02 Valley Post
The army took back its number of 70 dead rebels and gave no other.
@figure b1 "70" killed 70 = who="rebels" source="The army"
@article c 2024-04-03 Harbour Gazette
The army said on Wednesday that 52 militants had been killed.
@figure c1 "52" killed 52 = who="militants" source="The army"
@article d 2024-04-03 Daily Lantern
A rebel commander admitted the loss of 50 fighters.
@figure d1 "50" killed 50 = who="fighters" source="A rebel commander"
@relation a1 RETRACTS b1
@relation c1 DIFFERS d1
